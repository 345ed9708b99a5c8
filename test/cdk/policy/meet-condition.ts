import { isLike } from "./is-like.ts";
import type { Condition } from "./statement.ts";

/** What is known of a request, by the names of condition keys. A list is a key that has many values. */
export type Context = Readonly<Record<string, string | readonly string[]>>;

/** Tells whether one value of a request fits one of a policy. */
type Match = (found: string, wanted: string) => boolean;

const sameText: Match = (found, wanted) => found === wanted;
const sameLetters: Match = (found, wanted) => found.toLowerCase() === wanted.toLowerCase();

/** An ARN is compared part by part, and wild cards do not reach over a colon (IAM User Guide, ARN condition operators). */
const sameArn: Match = (found, wanted) => {
  const [theirs, ours] = [found, wanted].map(splitArn);
  return theirs?.length === 6 && ours?.length === 6 && ours.every((part, index) => isLike(theirs[index] ?? "", part));
};

/** The operators that do not negate. Any other throws: what is not understood must not pass. */
const MATCHES: Readonly<Record<string, Match>> = {
  StringEquals: sameText,
  StringEqualsIgnoreCase: sameLetters,
  StringLike: isLike,
  ArnEquals: sameArn,
  ArnLike: sameArn,
  Bool: sameLetters,
  NumericEquals: (found, wanted) => toNumber(found) === toNumber(wanted),
  NumericLessThan: (found, wanted) => toNumber(found) < toNumber(wanted),
  NumericLessThanEquals: (found, wanted) => toNumber(found) <= toNumber(wanted),
  NumericGreaterThan: (found, wanted) => toNumber(found) > toNumber(wanted),
  NumericGreaterThanEquals: (found, wanted) => toNumber(found) >= toNumber(wanted),
};

/**
 * Tells whether a request meets a condition (IAM User Guide, IAM JSON policy elements: Condition, Condition operators).
 *
 * Of a key that is not there, a negated operator says yes and any other no, unless it ends in `IfExists`. Throws a
 * `TypeError` for an operator that is not known here, and for a key of many values without `ForAnyValue` or `ForAllValues`.
 */
export function meetsCondition({ operator, key, values }: Condition, context: Context): boolean {
  const found = read(context, key);
  if (operator === "Null") return values.some((value) => (value === "true") === (found === undefined));
  const { quantifier, name, ifExists } = parseOperator(operator);
  const positive = name.replace("Not", "");
  const match = MATCHES[positive];
  if (match === undefined) throw new TypeError(`there is no operator ${operator} here`);
  if (found === undefined) return ifExists || quantifier === "ForAllValues" || (positive !== name && !quantifier);
  const wanted = values.map((value) => fill(value, context));
  const meets = (one: string) => wanted.some((value) => match(one, value)) === (positive === name);
  if (typeof found === "string") return meets(found);
  if (quantifier === undefined) throw new TypeError(`${key} has many values: ${operator} says nothing of them`);
  return quantifier === "ForAnyValue" ? found.some(meets) : found.every(meets);
}

function parseOperator(operator: string) {
  const [, quantifier, name = "", ifExists] =
    /^(?:(ForAnyValue|ForAllValues):)?(\w+?)(IfExists)?$/.exec(operator) ?? [];
  return { quantifier, name, ifExists: ifExists !== undefined };
}

/** The names of keys are the same in capitals. */
function read(context: Context, key: string): Context[string] | undefined {
  return Object.entries(context).find(([name]) => sameLetters(name, key))?.[1];
}

/** Puts what the request says in the place of variables. One that it does not say fits nothing. */
function fill(value: string, context: Context): string {
  return value.replaceAll(/\$\{([\w:/-]+)\}/g, (_, key: string) => {
    const found = read(context, key);
    return typeof found === "string" ? found : "\0";
  });
}

function splitArn(arn: string): readonly string[] {
  const parts = arn.split(":");
  return [...parts.slice(0, 5), parts.slice(5).join(":")];
}

function toNumber(text: string): number {
  const number = Number(text);
  if (text.trim() === "" || Number.isNaN(number)) throw new TypeError(`"${text}" is no number`);
  return number;
}
