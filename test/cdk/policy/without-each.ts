import type { Policies } from "./policies.ts";
import type { Statement } from "./statement.ts";

/** Policies with one thing taken out of them, and what that is. */
export interface Weakened {
  readonly without: string;
  readonly policies: Policies;
}

/** Takes out of the policies each statement in turn, and of each statement each of its conditions. */
export function* withoutEach(policies: Policies): Generator<Weakened> {
  for (const part of ["ofRole", "ofResource"] as const)
    for (const [arn, statements] of policies[part])
      for (const [index, statement] of statements.entries())
        for (const { without, instead } of variants(statement)) {
          const changed = [...statements.slice(0, index), ...instead, ...statements.slice(index + 1)];
          yield { without, policies: { ...policies, [part]: new Map(policies[part]).set(arn, changed) } };
        }
}

function variants(
  statement: Statement,
): readonly { readonly without: string; readonly instead: readonly Statement[] }[] {
  const { id, conditions } = statement;
  const lessStrict = conditions.map((condition) => ({
    without: `${id}: ${condition.operator} ${condition.key}`,
    instead: [{ ...statement, conditions: conditions.filter((other) => other !== condition) }],
  }));
  return [{ without: id, instead: [] }, ...lessStrict];
}
