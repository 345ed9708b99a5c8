import type { Template } from "aws-cdk-lib/assertions";

/** A resource of a template. */
export interface Resource {
  readonly Type: string;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
  readonly DependsOn?: readonly string[];
  // biome-ignore lint/suspicious/noExplicitAny: each type of resource has its own, and a test says which it means
  readonly Properties: any;
}

/** A statement of a policy, as CDK writes it. */
export interface WrittenStatement {
  readonly Sid?: string;
  readonly Effect: "Allow" | "Deny";
  readonly Principal?: unknown;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

/** The resource of a template whose logical id is this and eight digits of CDK's. Throws where there is none, or several. */
export function resourceOf(template: Template, name: string): Resource {
  const found = resourcesLike(template, new RegExp(`^${name}[0-9A-F]{8}$`));
  if (found.length !== 1) throw new Error(`${found.length} resources are called ${name}`);
  return (found[0] as [string, Resource])[1];
}

/** The resources whose logical ids are like this. */
export function resourcesLike(template: Template, like: RegExp): readonly (readonly [string, Resource])[] {
  const all: Readonly<Record<string, Resource>> = template.toJSON().Resources;
  return Object.entries(all).filter(([id]) => like.test(id));
}

/** The resources of a type. */
export function resourcesOfType(template: Template, type: string): readonly (readonly [string, Resource])[] {
  return resourcesLike(template, /./).filter(([, { Type }]) => Type === type);
}

/** What a policy says. */
export function statementsOf(template: Template, policy: string): readonly WrittenStatement[] {
  const { PolicyDocument, KeyPolicy } = resourceOf(template, policy).Properties;
  return (PolicyDocument ?? KeyPolicy).Statement;
}

/** The statement of a policy with this `Sid`. Throws where there is none. */
export function statementOf(template: Template, policy: string, sid: string): WrittenStatement {
  const found = statementsOf(template, policy).find(({ Sid }) => Sid === sid);
  if (found === undefined) throw new Error(`${policy} has no statement ${sid}`);
  return found;
}

/**
 * A value in few letters: what refers to a resource is its name, without CDK's digits, joined texts are one text, and a
 * list of one is what is in it.
 */
export function inShort(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 1 ? inShort(value[0]) : value.map(inShort);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  const [[key, of] = ["", undefined]] = entries;
  if (key === "Ref") return toName(of);
  if (key === "Fn::GetAtt") return `${toName(of[0])}.${of[1]}`;
  if (key === "Fn::Join") return of[1].map(inShort).join(of[0]);
  return Object.fromEntries(entries.map(([name, member]) => [name, inShort(member)]));
}

function toName(id: unknown): string {
  return String(id).replace(/[0-9A-F]{8}$/, "");
}
