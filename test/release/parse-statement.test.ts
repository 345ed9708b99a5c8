import { describe, expect, it } from "vitest";
import { parseStatement } from "../../lambdas/release/parse-statement.ts";
import { PREDICATE_TYPE } from "../../lambdas/release/record.ts";
import type { Publication, Release } from "../../lambdas/release/release.ts";
import { toPublication, toRelease } from "../support/made-up-log.ts";

const [first, second] = [toPublication(1), toPublication(2)];
const reason = "a wrong table";
const yanked = [{ version: second.version, sequence: 3, reason }];
const published = toRelease(2);
const yank = toRelease(3, { ...published, sequence: 3, action: "yank", reason, current: first, yanked });
const restore = toRelease(4, { ...published, sequence: 4, action: "restore", reason });
const yankOfOld = { ...yank, version: "1.0.0", current: second, yanked: [{ version: "1.0.0", sequence: 3, reason }] };
const yankOfOnly = { ...yankOfOld, newest: first, current: null };
const withReason = (release: Release, reason?: string) => ({ ...release, reason }) as Release;
const publishing = (parts: Partial<Publication>) => ({
  newest: { ...second, ...parts },
  current: { ...second, ...parts },
});

function toPayload(predicate: Release, parts: object = {}): Buffer {
  const of = predicate.version === first.version ? first : second;
  const subject = [{ name: `${of.snapshot}manifest.json`, digest: { sha256: of.manifest_sha256 } }];
  const _type = "https://in-toto.io/Statement/v1";
  return Buffer.from(JSON.stringify({ _type, subject, predicateType: PREDICATE_TYPE, predicate, ...parts }));
}

function messageOf(predicate: Release, parts?: object): unknown {
  try {
    return parseStatement(toPayload(predicate, parts));
  } catch (error) {
    return error instanceof TypeError ? error.message : error;
  }
}

describe("parseStatement", () => {
  it.each([
    ["a first release", toRelease(1)],
    ["a later release", published],
    ["a yank of the newest", yank],
    ["a yank of an older one", yankOfOld],
    ["a yank of the only one", yankOfOnly],
    ["a restore", restore],
    ["an override", toRelease(2, { override: { refusals: ["shrinks"], reason: "a source was false" } })],
  ])("reads %s", (_, release) => {
    expect(parseStatement(toPayload(release))).toEqual(release);
  });

  it.each<[string, Release, string]>([
    [
      "a first record with one before it",
      { ...toRelease(1), previous: published.previous },
      "only the first record has none before it",
    ],
    [
      "a second record with none before it",
      { ...published, previous: null },
      "only the first record has none before it",
    ],
    ["a yank that withdraws nothing", { ...yank, yanked: [] }, "its list of yanked versions contradicts the yank"],
    [
      "a restore of what stays withdrawn",
      { ...restore, yanked },
      "its list of yanked versions contradicts the restore",
    ],
    [
      "a withdrawn version that is published",
      { ...published, yanked },
      "its list of yanked versions contradicts the publish",
    ],
    ["a withdrawn version that readers get", { ...yankOfOld, current: first }, "its current version is yanked"],
    ["a yank without a reason", withReason(yank), "it gives no reason"],
    ["a restore without a reason", withReason(restore), "it gives no reason"],
    [
      "a snapshot of another record",
      { ...published, ...publishing({ sequence: 1 }) },
      "it publishes something else than its newest",
    ],
    ["another version than the newest", { ...published, newest: first }, "it publishes something else than its newest"],
    [
      "a publish that readers do not get",
      { ...published, current: null },
      "what it publishes is not its current version",
    ],
    [
      "a publish of two inputs",
      { ...published, current: { ...second, input: first.input } },
      "what it publishes is not its current version",
    ],
    [
      "a newest that is not the subject",
      { ...published, newest: { ...second, manifest_sha256: first.manifest_sha256 } },
      "its subject is not the snapshot that it is about",
    ],
    [
      "a current one that is not the subject",
      { ...restore, newest: toPublication(3), current: { ...second, snapshot: first.snapshot } },
      "its subject is not the snapshot that it is about",
    ],
  ])("refuses %s", (_, release, message) => {
    expect(messageOf(release)).toBe(message);
  });

  it("refuses a publish of another version than the newest and current one", () => {
    const message = "it publishes something else than its newest";
    expect(messageOf({ ...published, ...publishing({ version: "1.5.0" }) })).toBe(message);
  });

  it("refuses a subject of another version, though nothing else tells of that version", () => {
    const subject = [{ name: `${second.snapshot}manifest.json`, digest: { sha256: second.manifest_sha256 } }];
    expect(messageOf(yankOfOld, { subject })).toBe("its subject is not the manifest of a snapshot of 1.0.0");
  });

  it("refuses a subject whose digest is not the one in its name", () => {
    const subject = [{ name: `${second.snapshot}manifest.json`, digest: { sha256: first.manifest_sha256 } }];
    expect(messageOf(published, { subject })).toBe("its subject is not the manifest of a snapshot of 1.1.0");
  });

  it("says where a statement does not fit its schema", () => {
    expect(messageOf({ ...published, sequence: 0 })).toBe("/predicate/sequence must be >= 1");
    expect(messageOf(withReason(published, ""))).toBe("/predicate/reason must NOT have fewer than 1 characters");
    expect(messageOf(published, { predicateType: "x" })).toBe("/predicateType must be equal to constant");
    expect(() => parseStatement(Buffer.from("null"))).toThrow(new TypeError("it must be object"));
  });

  it("refuses what is no JSON in UTF-8", () => {
    expect(() => parseStatement(Buffer.from("{"))).toThrow(SyntaxError);
    expect(() => parseStatement(Buffer.from([0x22, 0xff, 0x22]))).toThrow(TypeError);
  });
});
