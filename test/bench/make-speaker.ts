import type { Speaker } from "../../lambdas/claims/records.generated.ts";
import { makeEntity } from "./make-entity.ts";
import type { Random } from "./random.ts";

/** Which of the ten entities of a topic may speak as each kind. */
const SPEAKERS = [
  { kind: "person", place: 2 },
  { kind: "person", place: 3 },
  { kind: "institution", place: 5 },
  { kind: "institution", place: 8 },
  { kind: "media", place: 0 },
] as const;

/** Makes one link of a chain of attribution: two of three speakers are named. */
export function makeSpeaker(random: Random, publisher: string, topic: number): Speaker {
  const { kind, place } = random.pick(SPEAKERS);
  const entity = makeEntity(topic + place).id;
  const channel = random.pick(["statement", "told", "media_report"]);
  const recipient = channel === "told" && random.percent(50) ? { recipient: publisher } : {};
  if (random.percent(67)) return { kind, agent: entity, channel, ...recipient, cue: "said" };
  const affiliation = random.percent(50) ? { affiliation: entity } : {};
  return {
    kind: "anonymous",
    label: "an unnamed official",
    ...affiliation,
    channel,
    ...recipient,
    cue: "according to",
  };
}
