/** Everyone, or those that are named, by kind. */
export type Principals = "*" | Readonly<Record<"AWS" | "Service" | "Federated" | "CanonicalUser", readonly string[]>>;

/** One key of a condition: all of a statement's have to be met, and of its values one (for a negated operator, none). */
export interface Condition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

/** A statement of a policy, with nothing left to be resolved. A list that is not there stands for everything. */
export interface Statement {
  /** Where it stands in the template, for whoever reads a failure. */
  readonly id: string;
  readonly effect: "Allow" | "Deny";
  readonly actions?: readonly string[];
  readonly notActions?: readonly string[];
  readonly resources?: readonly string[];
  readonly notResources?: readonly string[];
  readonly principals?: Principals;
  readonly notPrincipals?: Principals;
  readonly conditions: readonly Condition[];
}

const KNOWN = [
  "Sid",
  "Effect",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Principal",
  "NotPrincipal",
  "Condition",
];

/** Reads a policy document whose intrinsic functions are resolved. Throws a `TypeError` for what is not known here. */
export function parseDocument(id: string, document: unknown): readonly Statement[] {
  return toList(fieldsOf(document).Statement).map((value, index) => parseStatement(`${id} ${index}`, fieldsOf(value)));
}

function parseStatement(place: string, given: Fields): Statement {
  const unknown = Object.keys(given).find((name) => !KNOWN.includes(name));
  const { Sid, Effect, Action, NotAction, Resource, NotResource, Principal, NotPrincipal, Condition } = given;
  if (unknown || (Effect !== "Allow" && Effect !== "Deny")) throw new TypeError(`${place}: ${unknown ?? "no effect"}`);
  return {
    id: typeof Sid === "string" ? `${place} ${Sid}` : place,
    effect: Effect,
    ...(Action !== undefined && { actions: toTexts(Action) }),
    ...(NotAction !== undefined && { notActions: toTexts(NotAction) }),
    ...(Resource !== undefined && { resources: toTexts(Resource) }),
    ...(NotResource !== undefined && { notResources: toTexts(NotResource) }),
    ...(Principal !== undefined && { principals: parsePrincipals(Principal) }),
    ...(NotPrincipal !== undefined && { notPrincipals: parsePrincipals(NotPrincipal) }),
    conditions: parseConditions(Condition ?? {}),
  };
}

/** `"*"` and `{"AWS": "*"}` are the same in a policy of a resource (IAM User Guide, AWS JSON policy elements: Principal). */
function parsePrincipals(value: unknown): Principals {
  if (value === "*") return "*";
  const { AWS = [], Service = [], Federated = [], CanonicalUser = [], ...rest } = fieldsOf(value);
  if (Object.keys(rest).length > 0)
    throw new TypeError(`principals of an unknown kind: ${Object.keys(rest).join(", ")}`);
  if (toTexts(AWS).includes("*")) return "*";
  const named = { AWS, Service, Federated, CanonicalUser };
  return Object.fromEntries(Object.entries(named).map(([kind, names]) => [kind, toTexts(names)])) as Principals;
}

function parseConditions(value: unknown): readonly Condition[] {
  return Object.entries(fieldsOf(value)).flatMap(([operator, keys]) =>
    Object.entries(fieldsOf(keys)).map(([key, values]) => ({ operator, key, values: toTexts(values) })),
  );
}

export type Fields = Readonly<Record<string, unknown>>;

/** A value as an object. Throws a `TypeError` for any other. */
export function fieldsOf(value: unknown): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new TypeError(`no object: ${JSON.stringify(value)}`);
  return { ...value };
}

export function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function toTexts(value: unknown): readonly string[] {
  return toList(value).map((one) => {
    if (typeof one === "object" || one === undefined) throw new TypeError(`not resolved: ${JSON.stringify(one)}`);
    return String(one);
  });
}
