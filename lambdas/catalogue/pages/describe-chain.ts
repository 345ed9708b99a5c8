import type { AttestationRecord, Speaker } from "../records/record.ts";
import { toCodeName } from "./code-words.ts";

type Stance = AttestationRecord["attestation"]["stance"];

/**
 * Says a chain of attribution in one sentence, from the publisher inwards: "A passes on what B reported, passing on what C
 * said in public." It words the channel as coded, and never the passage itself.
 */
export function describeChain(chain: readonly Speaker[], stance: Stance): string {
  const [publisher, ...speakers] = chain;
  if (publisher === undefined) return "Who says it is not given.";
  const name = toSpeakerName(publisher);
  const innermost = speakers.at(-1);
  if (innermost === undefined) return `${name} ${OWN_VOICE[stance] ?? "says it"} in its own voice.`;
  const relays = speakers.slice(0, -1).map((speaker, place) => `passing on ${toPassedOn(speaker, chain[place])}`);
  const [first = "", ...others] = [...relays, toTurn(innermost, stance, chain.at(-2))];
  return `${name} ${[first.replace(/^passing/, "passes").replace(/^telling/, "tells"), ...others].join(", ")}.`;
}

function toPassedOn(speaker: Speaker, outer: Speaker | undefined): string {
  const name = toSpeakerName(speaker);
  // What nobody is said to have uttered is put down to somebody all the same.
  return speaker.channel === "none" ? `a view ascribed to ${name}` : `what ${name} ${toVerb(speaker, outer)}`;
}

/** Where the innermost speaker does not affirm, the sentence must not sound as if it did. */
function toTurn(speaker: Speaker, stance: Stance, outer: Speaker | undefined): string {
  if (stance === "no_comment") return `telling that ${toSpeakerName(speaker)} made no comment on it`;
  const passedOn = `passing on ${toPassedOn(speaker, outer)}`;
  if (stance === "denies") return `${passedOn}, denying it`;
  return stance === "uncommitted" ? `${passedOn}, leaving it open` : passedOn;
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
function toVerb({ channel, recipient }: Speaker, outer: Speaker | undefined): string {
  // Who tells the one that passes it on tells "it": its name stands just before.
  const name = recipient && outer?.agent?.entity_id === recipient.entity_id ? "it" : recipient?.name;
  const to = name ? ` to ${name}` : "";
  switch (channel) {
    case "statement":
      return `said in public${to}`;
    case "told":
      return name ? `told ${name}` : "said";
    case "media_report":
      return `carried${to}`;
    case "document":
      return `put into an official text${to}`;
    default:
      return `said${to}`;
  }
}
