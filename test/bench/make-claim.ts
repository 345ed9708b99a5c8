import { toCanonical } from "../../lambdas/claims/canonical.ts";
import type { Claim, ClaimEntity, ClaimRelation } from "../../lambdas/claims/records.generated.ts";
import { makeEntity, toTopic } from "./make-entity.ts";
import { makeText } from "./make-text.ts";
import { type Random, toRandom } from "./random.ts";

/** A claim and its id. */
export interface MadeClaim {
  readonly id: string;
  readonly value: Claim;
}

const DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

/** Makes the claim of a number: the same one at every call. */
export function makeClaim(index: number): MadeClaim {
  const random = toRandom("claim", index);
  const id = makeClaimId(index);
  const relations = makeRelations(random, index, id);
  const value: Claim = {
    $schema: "../../schemas/dataset/claim.schema.json",
    type: random.pick(["event", "event", "plan", "purpose", "statement", "state", "assessment"]),
    text: makeText(random, 10 + random.below(7)),
    ...(random.percent(90) && { date: makeDate(random) }),
    ...(random.percent(33) && { event_code: random.pick(["010", "042", "0212", "036", "195"]) }),
    ...(random.percent(28) && { place: makeEntity(toTopic(index) + 1).id }),
    entities: makeParts(random, index),
    ...(relations.length > 0 && { relations }),
    ...(random.percent(33) && { note: makeText(random, 20) }),
  };
  // Canonical form sorts the lists too, so that this is the record as it is read back.
  return { id, value: JSON.parse(toCanonical("claim", value)) };
}

/** Six digits of base 32 that differ for any two numbers below 2^30: an odd factor only shuffles them. */
function makeClaimId(index: number): string {
  const shuffled = Math.imul(index, 0x2545f491) & 0x3fffffff;
  return `c-${Array.from({ length: 6 }, (_, digit) => DIGITS[(shuffled >>> (5 * digit)) & 31]).join("")}`;
}

function makeDate(random: Random): string {
  const pad = (number: number) => String(number).padStart(2, "0");
  const month = `20${pad(10 + random.below(15))}-${pad(1 + random.below(12))}`;
  const day = `${month}-${pad(1 + random.below(28))}`;
  return random.pick([day, day, day, month, `${month}~`, `${day}/..`, `[${month},2026]`]);
}

/** By their numbers the claims of a topic take turns with its entities, so that every one of these is used. */
function makeParts(random: Random, index: number): readonly ClaimEntity[] {
  const numbers = new Set([index % 10, ...Array.from({ length: random.below(3) }, () => random.below(10))]);
  const roles = ["actor", "target", "participant", "object"] as const;
  return [...numbers].map((number) => ({ entity: makeEntity(toTopic(index) + number).id, role: random.pick(roles) }));
}

/** Relations lead to claims of lower numbers alone, so that none runs in a circle. */
function makeRelations(random: Random, index: number, id: string): readonly ClaimRelation[] {
  if (index === 0) return [];
  const others = new Set(Array.from({ length: random.below(3) }, () => random.below(index)));
  return [...others].map(makeClaimId).map((to) => {
    const type = random.pick(["about", "about", "refines", "supersedes", "contradicts", "alternative_to"]);
    const isTurned = to < id && (type === "contradicts" || type === "alternative_to");
    return { type: isTurned ? "about" : type, to };
  });
}
