import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import { Template as Assertions } from "aws-cdk-lib/assertions";
import { ClaimsStack } from "../../../cdk/claims-stack.ts";
import { findDatasetBundle } from "../../../cdk/dataset-bundle.ts";
import { readSettings } from "../../../cdk/settings.ts";
import { resolve, type Template } from "../policy/resolve.ts";
import { readSite, type Site } from "../read-site.ts";
import { BUNDLE } from "../synthesize.ts";

/** A function as Lambda is given it: its code, what is called in it, and its variables. */
export interface DeployedFunction {
  readonly file: string;
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** What `cdk synth` leaves, with every reference filled in by made-up names. */
export interface Deployed {
  /** The resource whose logical id is this and eight digits of CDK's. */
  // biome-ignore lint/suspicious/noExplicitAny: each type of resource has its own properties
  resource(name: string): any;
  /** The function with this ARN, or with this name in the template. */
  functionOf(name: string): DeployedFunction;
  /** How CloudFront answers. */
  readonly site: Site;
  dispose(): void;
}

/** Makes the stack with its code, as `cdk deploy` uploads it: without a network, in a folder of its own. */
export function synthesizeWithCode(): Deployed {
  const folder = mkdtempSync(join(tmpdir(), "claims-code-"));
  writeFileSync(join(folder, BUNDLE), "a bundle");
  // The CLI asks for these, so that it can find the code of a function.
  const context = { ...JSON.parse(readFileSync("cdk.json", "utf8")).context, "aws:cdk:enable-asset-metadata": true };
  const app = new App({ context, outdir: join(folder, "out") });
  const settings = readSettings(() => undefined);
  const stack = new ClaimsStack(app, "Claims", { settings, bundle: findDatasetBundle(folder) });
  const assembly = app.synth();
  const template: Template = assembly.getStackArtifact(stack.artifactId).template;
  const find = (name: string) => {
    const ids = Object.keys(template.Resources).filter((id) => id.replace(/[0-9A-F]{8}$/, "") === name || id === name);
    if (ids.length !== 1) throw new Error(`${ids.length} resources are called ${name}`);
    // biome-ignore lint/suspicious/noExplicitAny: as above
    return template.Resources[ids[0] ?? ""] as any;
  };
  return {
    resource: (name) => resolve(template, find(name).Properties),
    functionOf: (name) => toFunction(template, find(name.split(":").at(-1) ?? ""), assembly.directory),
    site: readSite(Assertions.fromJSON(JSON.parse(JSON.stringify(template)))),
    dispose: () => rmSync(folder, { recursive: true }),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: a function of a template
function toFunction(template: Template, { Properties, Metadata }: any, folder: string): DeployedFunction {
  const [module, handler] = Properties.Handler.split(".");
  return {
    file: join(folder, Metadata["aws:asset:path"], `${module}.mjs`),
    handler,
    environment: resolve(template, Properties.Environment.Variables) as Record<string, string>,
  };
}
