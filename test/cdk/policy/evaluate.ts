import { isLike } from "./is-like.ts";
import { type Context, meetsCondition } from "./meet-condition.ts";
import type { Caller, Policies } from "./policies.ts";
import type { Principals, Statement } from "./statement.ts";

/** Something that somebody wants to do. */
export interface Request {
  readonly caller: Caller;
  readonly action: string;
  readonly resource: string;
  readonly context: Context;
}

/** What comes of it, and the statements that decided. */
export interface Verdict {
  readonly decision: "allow" | "deny";
  readonly because: readonly string[];
}

/**
 * Evaluates a request by the rules of one account without boundaries, session policies and organisation (IAM User Guide,
 * Policy evaluation logic): a deny anywhere decides. Else a policy of the caller or of the resource has to allow it; of
 * another account, both; of a key and of a role's trust, the resource's own policy in any case.
 */
export function evaluate(policies: Policies, request: Request): Verdict {
  const own = ownStatements(policies, request.caller).filter((one) => concerns(one, request));
  const theirs = (policies.ofResource.get(toOwner(request.resource)) ?? [])
    .filter((one) => concerns(one, request))
    .map((one) => ({ one, reach: reachOf(one, request.caller) }))
    .filter(({ reach }) => reach !== "nobody");
  const denies = [...own, ...theirs.map(({ one }) => one)].filter(({ effect }) => effect === "Deny");
  if (denies.length > 0) return toVerdict("deny", denies);
  const granted = theirs.filter(({ reach }) => reach === "directly").map(({ one }) => one);
  const delegated = theirs.filter(({ reach }) => reach === "by its account").map(({ one }) => one);
  return combine(policies, request, { own, granted, delegated });
}

interface Allows {
  readonly own: readonly Statement[];
  /** By the resource, to the caller itself. */
  readonly granted: readonly Statement[];
  /** By the resource, to the caller's account, which has to pass it on by the caller's own policy. */
  readonly delegated: readonly Statement[];
}

function combine({ account }: Policies, { caller, resource }: Request, { own, granted, delegated }: Allows): Verdict {
  const passedOn = own.length > 0 ? delegated : [];
  const isForeign = caller.kind === "aws" && caller.account !== account;
  if (isForeign) return own.length > 0 ? toVerdict("allow", [...granted, ...passedOn]) : toVerdict("deny", []);
  const byOwn = saysItself(resource) ? [] : own;
  return toVerdict("allow", [...granted, ...passedOn, ...byOwn]);
}

/** Keys and the trust of roles: what their own policy does not allow, nobody else can (AWS KMS, Key policies). */
function saysItself(resource: string): boolean {
  return /^arn:aws:(kms:[^:]*:\d+:key|iam::\d+:role)\//.test(resource);
}

/** To allow takes a reason. */
function toVerdict(decision: Verdict["decision"], reasons: readonly Statement[]): Verdict {
  return { decision: reasons.length === 0 ? "deny" : decision, because: reasons.map(({ id }) => id) };
}

function ownStatements({ ofRole }: Policies, caller: Caller): readonly Statement[] {
  return caller.kind === "aws" ? [...(caller.own ?? []), ...(ofRole.get(caller.arn) ?? [])] : [];
}

function concerns(statement: Statement, { action, resource, context }: Request): boolean {
  const { actions = ["*"], notActions = [], resources = ["*"], notResources = [], conditions } = statement;
  const isAction = (pattern: string) => isLike(action.toLowerCase(), pattern.toLowerCase());
  const isResource = (pattern: string) => isLike(resource, pattern);
  return (
    actions.some(isAction) &&
    !notActions.some(isAction) &&
    resources.some(isResource) &&
    !notResources.some(isResource) &&
    conditions.every((condition) => meetsCondition(condition, context))
  );
}

type Reach = "directly" | "by its account" | "nobody";

function reachOf({ principals, notPrincipals }: Statement, caller: Caller): Reach {
  if (notPrincipals !== undefined) return isSpared(notPrincipals, caller) ? "nobody" : "directly";
  return principals === undefined ? "nobody" : reachNamed(principals, caller);
}

function reachNamed(principals: Principals, caller: Caller): Reach {
  if (principals === "*") return "directly";
  switch (caller.kind) {
    case "anonymous":
      return "nobody";
    case "service":
      return principals.Service.includes(caller.name) ? "directly" : "nobody";
    case "federated":
      return principals.Federated.includes(caller.provider) ? "directly" : "nobody";
    case "aws":
      if (principals.AWS.includes(caller.arn)) return "directly";
      return toRoot(caller).some((name) => principals.AWS.includes(name)) ? "by its account" : "nobody";
  }
}

/** Of a role that is named here without its account, the account is not spared (IAM User Guide, NotPrincipal with Deny). */
function isSpared(principals: Principals, caller: Caller): boolean {
  if (principals === "*" || caller.kind !== "aws") return reachNamed(principals, caller) !== "nobody";
  return principals.AWS.includes(caller.arn) && toRoot(caller).some((name) => principals.AWS.includes(name));
}

function toRoot({ account }: Extract<Caller, { kind: "aws" }>): readonly string[] {
  return [account, `arn:aws:iam::${account}:root`];
}

/** The policy of a bucket is also that of its objects, and a function's that of its versions. */
function toOwner(resource: string): string {
  if (resource.startsWith("arn:aws:s3:::")) return resource.replace(/\/.*/s, "");
  return resource.replace(/^(arn:aws:lambda:[^:]*:\d+:function:[^:]+):.*/, "$1");
}
