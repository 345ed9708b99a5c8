import type { Template } from "aws-cdk-lib/assertions";
import { inShort, resourceOf } from "./read-template.ts";

/** How the site answers a path. */
export interface SiteBehavior {
  readonly PathPattern?: string;
  readonly TargetOriginId: string;
  readonly CachePolicyId: unknown;
  readonly OriginRequestPolicyId?: string;
  readonly FunctionAssociations?: readonly { readonly EventType: string; readonly FunctionARN: unknown }[];
}

/** What a function at the edge is given, as far as ours look at it. */
interface EdgeEvent {
  readonly request?: { uri: string; readonly querystring: object };
  readonly response?: { readonly headers: object };
}

/** The site of a template, as CloudFront would read it. */
export interface Site {
  // biome-ignore lint/suspicious/noExplicitAny: a test says which member it means
  readonly config: any;
  /** By pattern, in the order in which they are looked at; `*` is the last. */
  readonly behaviors: ReadonlyMap<string, SiteBehavior>;
  /** The pattern that an address is answered by. */
  patternOf(path: string): string;
  /** Where that comes from: the names of an origin, or of each of a group, in the order in which they are asked. */
  originsOf(pattern: string): readonly string[];
  /** The function at the edge of a kind, ready to be called; undefined where there is none. */
  edgeOf(pattern: string, eventType: string): ((event: EdgeEvent) => unknown) | undefined;
}

/** Reads the site of a template. */
export function readSite(template: Template): Site {
  const { DistributionConfig: config } = resourceOf(template, "SiteDistribution").Properties;
  const named = config.CacheBehaviors.map((one: SiteBehavior) => [one.PathPattern, one]);
  const behaviors = new Map<string, SiteBehavior>([...named, ["*", config.DefaultCacheBehavior]]);
  const origins = new Map<string, string>(
    config.Origins.map(({ Id, DomainName }: Record<string, unknown>) => [Id, toName(DomainName)]),
  );
  const groups = new Map<string, readonly string[]>(
    config.OriginGroups.Items.map((group: OriginGroup) => [group.Id, group.Members.Items.map((one) => one.OriginId)]),
  );
  return {
    config,
    behaviors,
    patternOf: (path) => [...behaviors.keys()].find((pattern) => matchesPath(pattern, path)) ?? "*",
    originsOf(pattern) {
      const id = behaviors.get(pattern)?.TargetOriginId ?? "";
      return (groups.get(id) ?? [id]).map((member) => origins.get(member) ?? "");
    },
    edgeOf(pattern, eventType) {
      const found = behaviors.get(pattern)?.FunctionAssociations?.find(({ EventType }) => EventType === eventType);
      if (found === undefined) return undefined;
      const name = String(inShort(found.FunctionARN)).replace(".FunctionARN", "");
      return new Function(`${resourceOf(template, name).Properties.FunctionCode}; return handler;`)();
    },
  };
}

interface OriginGroup {
  readonly Id: string;
  readonly Members: { readonly Items: readonly { readonly OriginId: string }[] };
}

function toName(domainName: unknown): string {
  return /"(DataBucket|PagesBucket|DownloaderFunction|RecordPagesFunction)/.exec(JSON.stringify(domainName))?.[1] ?? "";
}

/**
 * Tells whether a path is like a pattern of CloudFront, in which `*` stands for any number of characters and `?` for one,
 * a slash included; whether the pattern begins with a slash makes no difference.
 */
function matchesPath(pattern: string, path: string): boolean {
  const escaped = pattern.replace(/^\//, "").replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^/${escaped.replaceAll("*", ".*").replaceAll("?", ".")}$`, "s").test(path);
}
