import type { ReadableLog } from "../../lambdas/release/log.ts";
import { toTrustedKey } from "../../lambdas/release/trust.ts";
import { openS3Store } from "../../lambdas/store/s3-store.ts";
import { MADE_UP } from "./intake.ts";
import { toDigest } from "./made-up-log.ts";
import { logOf, openServices, release, type Services } from "./released-data.ts";
import { startFunction } from "./start-function.ts";
import { type Texts, withRecord } from "./valid-dataset.ts";

/** A log that was made record by record, and can be read as it was after each. */
export interface LogInSteps {
  readonly services: Services;
  /** The log when it had so many records. */
  at(records: number): ReadableLog;
}

/** The claim that version 1.1.0 has and no other. */
export const ADDED = "c-00000a";

/**
 * Makes a log: 1.0.0, 1.0.1 with another text of c-000007, 1.1.0 with one more claim, and the withdrawal of 1.1.0. Close
 * its services at the end.
 */
export async function makeLogInSteps(): Promise<LogInSteps> {
  const services = await openServices();
  const corrected = withRecord(MADE_UP, "claims/c-000007.json", (record) => ({
    ...record,
    text: "Mira Holm leads it",
  }));
  for (const [index, texts] of [MADE_UP, corrected, withClaim(corrected)].entries())
    await release(services, index + 1, texts);
  const yank = await startFunction("yank", logOf(services), services);
  const expected = toDigest(services.s3.peek("latest.json") ?? "");
  await yank.invoke({ action: "yank", version: "1.1.0", reason: "the crane was <b>never</b> there", expected });
  return { services, at: (records) => toLog(services, records) };
}

function toLog({ s3, kms }: Services, records: number): ReadableLog {
  const store = openS3Store({ bucket: "data", client: s3.client });
  return {
    trust: [toTrustedKey(kms.publicKey)],
    store: {
      async read(key) {
        if (Number(/^releases\/(\d+)/.exec(key)?.[1] ?? 0) > records) return undefined;
        if (key !== "latest.json") return await store.read(key);
        return records === 0 ? undefined : await store.read(`releases/${String(records).padStart(10, "0")}.json`);
      },
    },
  };
}

function withClaim(texts: Texts): Texts {
  const added = withRecord(texts, `claims/${ADDED}.json`, () => ({
    $schema: "../../schemas/dataset/claim.schema.json",
    type: "assessment",
    text: "Crane X would please the quay",
    entities: [{ entity: "crane-x", role: "object" }],
  }));
  return withRecord(added, "sources/gazette-2021-03-20.json", (record) => {
    const attestations = record.attestations as readonly { readonly claim: string }[];
    const like = attestations.find(({ claim }) => claim === "c-000005");
    return { ...record, attestations: [...attestations, { ...like, n: attestations.length + 1, claim: ADDED }] };
  });
}
