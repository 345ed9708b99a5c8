import { type Template, toArn } from "./resolve.ts";
import type { Condition, Fields, Principals, Statement } from "./statement.ts";

/** What each property of a permission is as a condition (Lambda API, AddPermission). */
const CONDITIONS: Readonly<Record<string, readonly [operator: string, key: string]>> = {
  SourceArn: ["ArnLike", "aws:SourceArn"],
  SourceAccount: ["StringEquals", "aws:SourceAccount"],
  PrincipalOrgID: ["StringEquals", "aws:PrincipalOrgID"],
  FunctionUrlAuthType: ["StringEquals", "lambda:FunctionUrlAuthType"],
  InvokedViaFunctionUrl: ["Bool", "lambda:InvokedViaFunctionUrl"],
};

/** The statement that a permission puts into the policy of its function. */
export function toPermission(template: Template, id: string, given: Fields): [string, readonly Statement[]] {
  const { FunctionName, Action, Principal, ...rest } = given;
  const named = String(FunctionName);
  const arn = named.startsWith("arn:") ? named : toArn(template, named);
  const conditions = Object.entries(rest).map(([name, value]) => toCondition(id, name, value));
  const statement = {
    id,
    effect: "Allow",
    actions: [String(Action)],
    principals: toPrincipals(String(Principal)),
    conditions,
  };
  return [arn, [statement as Statement]];
}

function toCondition(id: string, name: string, value: unknown): Condition {
  const [operator, key] = CONDITIONS[name] ?? [];
  if (operator === undefined || key === undefined) throw new TypeError(`${id} has ${name}, which is not known here`);
  return { operator, key, values: [String(value)] };
}

function toPrincipals(name: string): Principals {
  const isService = name.endsWith(".amazonaws.com");
  if (name === "*") return "*";
  return { AWS: isService ? [] : [name], Service: isService ? [name] : [], Federated: [], CanonicalUser: [] };
}
