import type { SchemaBreak } from "./compare-schemas.ts";
import { type Deprecation, findDeprecation } from "./deprecations.ts";
import { describeBreak } from "./describe-break.ts";
import type { Refusal } from "./refusal.ts";

/** What is to be thought of breaks: those that readers were not told of are refused, the others are told of again. */
export interface JudgedBreaks {
  readonly refusals: readonly Refusal[];
  /** One for each declared break, in words. */
  readonly notes: readonly string[];
}

/** Judges the breaks that a version would bring. */
export function judgeBreaks(
  breaks: readonly SchemaBreak[],
  version: string,
  known: readonly Deprecation[],
): JudgedBreaks {
  const judged = breaks.map((broken) => ({ broken, told: findDeprecation(broken, version, known) }));
  return {
    refusals: judged.flatMap(({ broken, told }) =>
      told ? [] : [{ code: "undeclared-break", breaks: broken, version } as const],
    ),
    notes: judged.flatMap(({ broken, told }) => (told ? [describeDeclared(broken, told)] : [])),
  };
}

function describeDeclared(broken: SchemaBreak, { deprecated_in, reason, instead }: Deprecation): string {
  const told = `${describeBreak(broken)}, as told since ${deprecated_in}: ${reason}`;
  return instead === undefined ? told : `${told}; instead: ${instead}`;
}
