import { toTrustedKey } from "../../../lambdas/release/trust.ts";
import { isFault } from "../../../lambdas/release/verify/finding.ts";
import { verifyLog } from "../../../lambdas/release/verify/verify-log.ts";
import { openS3Store } from "../../../lambdas/store/s3-store.ts";
import { keyOf, MADE_UP, zipOf } from "../../support/intake.ts";
import { type Texts, withRecord } from "../../support/valid-dataset.ts";
import { type Cloud, openCloud } from "./open-cloud.ts";
import { handOn, put, type Run } from "./submit.ts";
import type { Deployed } from "./synthesize-with-code.ts";
import { type Visited, visit } from "./visit.ts";

/** An account of its own for one test, and what a person does and sees there. */
export interface World extends Cloud {
  readonly deployed: Deployed;
  /** Puts a dataset into the intake, as the commit with this number. Ends as its execution does. */
  submit(order: number, texts?: Texts): Promise<Run>;
  /** Verifies the log and every file as a reader would. Returns the sequence of the newest record, or what is wrong. */
  verify(): Promise<unknown>;
  /** What a browser gets of an address, by way of the distribution. */
  visit(path: string): Promise<Visited>;
  /** Calls the renderer as its schedule does. */
  tick(): Promise<unknown>;
  /** What the function of downloads says of an address: its status, and where it leads or what the answer says. */
  fetch(path: string, method?: string): Promise<Fetched>;
}

interface Fetched {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The bytes where it leads. */
  readonly file: string | undefined;
}

/** Opens one for a test, and closes it. Whatever happens, S3 got nothing that it would not take. */
export async function inWorld(deployed: Deployed, act: (world: World) => Promise<void>): Promise<void> {
  const cloud = await openCloud(deployed);
  try {
    await act({
      ...cloud,
      deployed,
      submit: (order, texts = MADE_UP) => handOn(deployed, cloud, put(deployed, cloud.s3, keyOf(order), zipOf(texts))),
      verify: () => verify(cloud),
      visit: (path) => visit(deployed.site, cloud, path),
      tick: () => invokeLater(cloud, deployed.resource("RendererSchedule").Targets[0].Input),
      fetch: (path, method = "GET") => fetchFrom(cloud, path, method),
    });
    if (cloud.s3.violations.length > 0) throw new Error(cloud.s3.violations.join("\n"));
  } finally {
    await cloud.close();
  }
}

/** Lambda calls a function that nobody waits for up to twice more: a connection that was idle may be gone, for one. */
async function invokeLater(cloud: Cloud, input: string, left = 2): Promise<unknown> {
  try {
    return await cloud.invoke("RendererFunction", JSON.parse(input));
  } catch (error) {
    if (left === 0) throw error;
    return await invokeLater(cloud, input, left - 1);
  }
}

async function verify({ s3, kms }: Cloud): Promise<unknown> {
  const findings = verifyLog(openS3Store({ bucket: "data", client: s3.client }), [toTrustedKey(kms.publicKey)]);
  for (;;) {
    const { done, value } = await findings.next();
    if (done) return value.newest?.sequence;
    if (isFault(value)) return value;
  }
}

/** Calls as CloudFront does, by the Function URL (payload 2.0). */
async function fetchFrom({ invoke, s3 }: Cloud, path: string, method: string): Promise<Fetched> {
  const event = { version: "2.0", rawPath: path, requestContext: { http: { method, path } } };
  const found = (await invoke("DownloaderFunction", event)) as Omit<Fetched, "file">;
  const { location } = found.headers;
  return { ...found, file: location === undefined ? undefined : s3.peek(location.slice(1)) };
}

/** The made-up dataset with another text for one claim. */
export function reword(text: string): Texts {
  return withRecord(MADE_UP, "claims/c-000007.json", (record) => ({ ...record, text }));
}

/** The made-up dataset without the claims that the Gazette alone attests. */
export function shrink(): Texts {
  const retired = { status: "retired", reason: "no passage says so" };
  const ids = ["c-000003", "c-000005", "c-000007"];
  const retire = (texts: Texts, id: string) =>
    withRecord(texts, `claims/${id}.json`, (record) => ({ ...record, ...retired }));
  return withRecord(ids.reduce(retire, MADE_UP), "sources/gazette-2021-03-20.json", (record) => ({
    ...record,
    attestations: (record.attestations as { readonly claim: string }[]).map((one) =>
      ids.includes(one.claim) ? { ...one, ...retired } : one,
    ),
  }));
}
