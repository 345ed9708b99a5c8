import type { AttestationRecord, Speaker } from "../records/record.ts";
import { toCodeName } from "./code-words.ts";

type Stance = AttestationRecord["attestation"]["stance"];

/**
 * Says a chain of attribution in one sentence, from the publisher inwards: "A passes on what B reported, passing on what C
 * said in public." It words the channel as coded, and never the passage itself.
 */
export function describeChain([publisher, ...speakers]: readonly Speaker[], stance: Stance): string {
  if (publisher === undefined) return "Who says it is not given.";
  const name = toSpeakerName(publisher);
  const innermost = speakers.at(-1);
  if (innermost === undefined) return `${name} ${OWN_VOICE[stance] ?? "says it"} in its own voice.`;
  const relayed = speakers.slice(0, -1).map(toPassedOn);
  return `${name} passes on ${[...relayed, toTurn(innermost, stance)].join(", passing on ")}.`;
}

function toPassedOn(speaker: Speaker): string {
  return `what ${toSpeakerName(speaker)} ${toVerb(speaker)}`;
}

/** Where the innermost speaker does not affirm, the sentence must not sound as if it did. */
function toTurn(speaker: Speaker, stance: Stance): string {
  if (stance === "no_comment") return `that ${toSpeakerName(speaker)} made no comment on it`;
  if (stance === "denies") return `${toPassedOn(speaker)}, denying it`;
  return stance === "uncommitted" ? `${toPassedOn(speaker)}, leaving it open` : toPassedOn(speaker);
}

/** Who speaks, as named in the dataset. */
export function toSpeakerName({ agent, label, kind }: Speaker): string {
  if (agent) return agent.name;
  if (label === null || label === "unspecified")
    return kind === "unspecified" ? "somebody not indicated" : toKind(kind);
  return label;
}

function toKind(kind: Speaker["kind"]): string {
  return `a speaker of the kind “${toCodeName("agent_kind", kind)}”`;
}

const OWN_VOICE: Readonly<Record<string, string>> = {
  affirms: "says it",
  denies: "denies it",
  uncommitted: "leaves it open",
  no_comment: "says nothing on it",
};

/** How the words travelled; of a channel that another version of the vocabulary has, no more than that they did. */
function toVerb({ channel, recipient }: Speaker): string {
  const to = recipient ? ` to ${recipient.name}` : "";
  switch (channel) {
    case "statement":
      return `said in public${to}`;
    case "told":
      return recipient ? `told ${recipient.name}` : "said";
    case "media_report":
      return `carried${to}`;
    case "document":
      return `put into an official text${to}`;
    case "none":
      return "is said to hold";
    default:
      return `said${to}`;
  }
}
