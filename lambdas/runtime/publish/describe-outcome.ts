import type { Outcome } from "../../release/outcome.ts";
import type { Publication, Release } from "../../release/release.ts";
import { explainRefusal } from "../../snapshot/changes/explain-refusal.ts";
import type { Refusal } from "../../snapshot/changes/refusal.ts";
import { TryAgain } from "../try-again.ts";

/** How a run ended, for the state machine and whoever is told by it. */
export interface Ended {
  readonly outcome: Exclude<Outcome["outcome"], "unknown">;
  readonly message: string;
  /** The snapshot that readers of this message look at: the one released, or the one that is there. */
  readonly version?: string;
  readonly sequence?: number;
  /** The prefix of its files. */
  readonly snapshot?: string;
}

/** Says how a release ended. Throws a `TryAgain` where nobody knows: the same run made again finds out. */
export function describeOutcome(ended: Outcome): Ended {
  const { outcome } = ended;
  switch (outcome) {
    case "published":
      return { outcome, message: describePublished(ended), ...toPlace(ended.release.newest) };
    case "already released":
    case "nothing changed":
      return { outcome, message: describeUnchanged(ended.release.newest), ...toPlace(ended.release.newest) };
    case "superseded":
      return { outcome, message: describeSuperseded(ended.by), ...toPlace(ended.by) };
    case "yanked":
      return { outcome, message: describeYanked(ended.release), ...toPlace(ended.release.newest) };
    case "conflict":
      return { outcome, message: `it contradicts what is there: ${ended.reason}; nothing was released` };
    case "refused":
      return { outcome, message: describeRefused(ended.refusals) };
    case "unknown":
      throw new TryAgain(`nobody can say whether record ${ended.sequence} was written`, { cause: ended.cause });
  }
}

function toPlace({ version, sequence, snapshot }: Publication) {
  return { version, sequence, snapshot };
}

function describePublished({ release, latest }: Outcome & { readonly outcome: "published" }): string {
  const { version, sequence, date, override } = release;
  const accepted = override === undefined ? "" : `; ${override.refusals.join(", ")} let through: ${override.reason}`;
  const lag = latest === "lags" ? "; latest.json could not be moved to it yet, the reconciler does that" : "";
  return `version ${version} of ${date} is released by record ${sequence}${accepted}${lag}`;
}

function describeUnchanged({ version, sequence }: Publication): string {
  return `nothing changed since record ${sequence}: these records are version ${version}`;
}

function describeSuperseded({ version, input }: Publication): string {
  return `version ${version} is from the later commit ${input.commit}, number ${input.order} of its branch; nothing was released`;
}

function describeYanked({ newest: { version }, yanked }: Release): string {
  const reason = yanked.find((yank) => yank.version === version)?.reason;
  return `these records are version ${version}, which was yanked: ${reason}; correct them, or restore the version`;
}

/** A mail has room for some; whoever corrects them sees the others the next time. */
function describeRefused(refusals: readonly Refusal[]): string {
  const lines = refusals.slice(0, 10).map((refusal) => {
    const { message, remedy } = explainRefusal(refusal);
    return `${message}; ${remedy}`;
  });
  const more = refusals.length > lines.length ? [`and ${refusals.length - lines.length} more`] : [];
  return ["nothing was released", ...lines, ...more].join("\n");
}
