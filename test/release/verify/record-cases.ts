import type { Statement } from "../../../lambdas/release/record.ts";
import { trusting } from "./made-up-log.ts";
import { SIGNERS, type VerifyCase } from "./scene.ts";

const RECORD_2 = "releases/0000000002.json";

/** Another signature in front of the good one: the newest record, since others are held by the one after them. */
function withSignature(keyid: string, sig: string): VerifyCase["tamper"] {
  return (store) =>
    store.reseal(3, (envelope) => ({ ...envelope, signatures: [{ keyid, sig }, ...envelope.signatures] }));
}

function backdate(statement: Statement): Statement {
  return { ...statement, predicate: { ...statement.predicate, date: "2024-01-01T00:00:00Z" } };
}

/** What can happen to one record of the log. */
export const recordCases: readonly VerifyCase[] = [
  {
    name: "a record with another payload under the old signature",
    tamper: (store) =>
      store.reseal(2, (envelope) => ({
        ...envelope,
        payload: Buffer.from(Buffer.from(envelope.payload, "base64").toString().replace("1.1.0", "1.1.9")).toString(
          "base64",
        ),
      })),
    finds: [`${RECORD_2} untrusted-record/bad-signature`],
  },
  {
    name: "a record with the signature of another one",
    async tamper(store) {
      const { signatures } = JSON.parse(store.read("releases/0000000001.json").toString());
      store.reseal(2, (envelope) => ({ ...envelope, signatures }));
    },
    finds: [`${RECORD_2} untrusted-record/bad-signature`],
  },
  {
    name: "a record signed again by a key that nobody trusts",
    tamper: (store) => store.forge(2, backdate, SIGNERS.stranger),
    finds: [`${RECORD_2} untrusted-record/untrusted-key`],
  },
  {
    name: "a record signed by a stranger in the name of the trusted key",
    tamper: (store) => store.forge(2, backdate, { ...SIGNERS.stranger, keyid: SIGNERS.old.keyid }),
    finds: [`${RECORD_2} untrusted-record/bad-signature`],
  },
  {
    name: "another key pinned than the one that signed",
    trust: [trusting(SIGNERS.stranger)],
    finds: [
      ...[1, 2, 3].map((n) => `releases/000000000${n}.json untrusted-record/untrusted-key`),
      "latest.json untrusted-latest/untrusted-key",
    ],
  },
  {
    name: "a payload type that was signed for something else",
    tamper: (store) => store.forge(2, (statement) => statement, SIGNERS.old, "application/json"),
    finds: [`${RECORD_2} untrusted-record/wrong-payload-type`],
  },
  {
    name: "a payload type that was put in its place after signing",
    async tamper(store) {
      await store.forge(2, (statement) => statement, SIGNERS.old, "application/json");
      store.reseal(2, (envelope) => ({ ...envelope, payloadType: "application/vnd.in-toto+json" }));
    },
    finds: [`${RECORD_2} untrusted-record/bad-signature`],
  },
  {
    name: "an extra signature by an unknown key",
    tamper: withSignature(SIGNERS.stranger.keyid, "c3RyYW5nZXI="),
    finds: [],
  },
  {
    name: "a bad signature of the trusted key next to its good one",
    tamper: withSignature(SIGNERS.old.keyid, "Z2FyYmFnZQ=="),
    finds: [],
  },
  {
    name: "an extra signature put on a record that another one names",
    tamper: (store) =>
      store.reseal(2, ({ signatures, ...rest }) => ({ ...rest, signatures: [...signatures, ...signatures] })),
    finds: ["releases/0000000003.json untrusted-record/broken-chain"],
  },
  {
    name: "a record without signatures",
    tamper: (store) => store.reseal(2, (envelope) => ({ ...envelope, signatures: [] })),
    finds: [`${RECORD_2} untrusted-record/untrusted-key`],
  },
  {
    name: "a payload with a character that Base64 does not have",
    tamper: (store) => store.reseal(2, ({ payload, ...rest }) => ({ ...rest, payload: `!${payload}` })),
    finds: [`${RECORD_2} untrusted-record/not-an-envelope`],
  },
  {
    name: "a signature with a character that Base64 does not have",
    tamper: withSignature(SIGNERS.stranger.keyid, "c3Ry~W5n"),
    finds: [
      "releases/0000000003.json untrusted-record/not-an-envelope",
      "latest.json untrusted-latest/not-an-envelope",
    ],
  },
  {
    name: "a record that is not JSON",
    tamper: (store) => store.write(RECORD_2, store.read(RECORD_2).subarray(0, 99)),
    finds: [`${RECORD_2} untrusted-record/not-an-envelope`],
  },
  {
    name: "an empty record",
    tamper: (store) => store.write(RECORD_2, ""),
    finds: [`${RECORD_2} untrusted-record/not-an-envelope`],
  },
  {
    name: "a second envelope behind the first, in one record",
    tamper: (store) => store.write(RECORD_2, Buffer.concat([store.read(RECORD_2), store.read(RECORD_2)])),
    finds: [`${RECORD_2} untrusted-record/not-an-envelope`],
  },
  {
    name: "something signed that is not about a release",
    tamper: (store) => store.forge(3, (statement) => ({ ...statement, predicateType: "tag:made-up,2025:tide/v1" })),
    finds: ["releases/0000000003.json untrusted-record/not-a-release", "latest.json untrusted-latest/not-a-release"],
  },
  {
    name: "a signed record whose subject is another manifest",
    tamper: (store) =>
      store.forge(3, ({ subject: [subject], ...rest }) => ({
        ...rest,
        subject: [{ ...subject, digest: { sha256: "0".repeat(64) } }],
      })),
    finds: ["releases/0000000003.json untrusted-record/not-a-release", "latest.json untrusted-latest/not-a-release"],
  },
  {
    name: "a signed record with a member that its schema does not know",
    tamper: (store) => store.forge(3, (statement) => ({ ...statement, colour: "red" })),
    finds: ["releases/0000000003.json untrusted-record/not-a-release", "latest.json untrusted-latest/not-a-release"],
    beyondTheRecipe: true,
  },
  {
    name: "a record in another form that says the same",
    tamper: (store) => store.write(RECORD_2, JSON.stringify(JSON.parse(store.read(RECORD_2).toString()), null, 2)),
    finds: [`${RECORD_2} untrusted-record/not-an-envelope`],
  },
];
