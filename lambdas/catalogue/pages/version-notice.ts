import type { VNode } from "preact";
import type { Frame } from "../frame.ts";
import { html } from "../html.ts";
import { type RecordKind, toRecordPath, toReleasePath } from "../routes.ts";

/** The one record that a page is about, in words. */
export const KIND_WORDS = { claims: "claim", sources: "source", entities: "entity" } as const satisfies Record<
  RecordKind,
  string
>;

/** Says on top of a page which version it shows, where that is not the newest, and whether that was withdrawn and why. */
export function toVersionNotice(frame: Frame, kind: RecordKind, id: string, version?: string): VNode {
  const shown = version ?? frame.version;
  const reason = Object.hasOwn(frame.yanked ?? {}, shown) ? frame.yanked[shown] : undefined;
  return html`
    ${version !== undefined && toVersionPart(frame, kind, id, version)}
    ${
      reason !== undefined &&
      html`
        <div class="notice warn">
          <p><strong>Version ${shown} was withdrawn.</strong>${" "}The reason given: ${reason}</p>
          <p>It stays readable for those who cited it. Do not cite it anew.</p>
        </div>
      `
    }
  `;
}

function toVersionPart({ version: newest }: Frame, kind: RecordKind, id: string, version: string): VNode {
  return html`
    <div class="notice">
      <p>
        This is the ${KIND_WORDS[kind]} as <a href=${toReleasePath(version)}>version ${version}</a> has it${
          version === newest ? ", the current version" : ""
        }.
        ${" "}<a href=${toRecordPath(kind, id)}>
          ${version === newest ? "The page that follows later versions" : `As version ${newest} has it, the current one`}
        </a>.
      </p>
    </div>
  `;
}
