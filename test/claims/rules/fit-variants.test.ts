import { describe, expect, it } from "vitest";
import { validateDataset } from "../../../lambdas/claims/validate-dataset.ts";
import { type Fields, readTexts, type Texts, toFiles, VALID, withRecord } from "../../support/valid-dataset.ts";

const texts = readTexts(VALID);
const SOURCE = "sources/harbour-post-2031-02-03.json";
const A = "claims/c-0000a1.json";
const B = "claims/c-0000b2.json";
const ENTITY = "../../schemas/dataset/entity.schema.json";

const codes = (changed: Texts) =>
  validateDataset(toFiles(changed)).problems.map(({ code, at }) => `${code} ${at.pointer}`);
const withFields = (file: string, fields: Fields) => withRecord(texts, file, (record) => ({ ...record, ...fields }));

/** The base with one of its attestations changed. */
function withAttestation(index: number, fields: Fields): Texts {
  return withRecord(texts, SOURCE, (record) => {
    const all: Fields[] = Array.isArray(record.attestations) ? record.attestations : [];
    return { ...record, attestations: all.map((one, i) => (i === index ? { ...one, ...fields } : one)) };
  });
}

function withClaim(id: string, fields: Fields): Texts {
  const entities = [{ entity: "mira-solano", role: "actor" }];
  const $schema = "../../schemas/dataset/claim.schema.json";
  return withRecord(texts, `claims/${id}.json`, () => ({
    $schema,
    type: "event",
    text: "A lamp was lit",
    entities,
    ...fields,
  }));
}

const without = (key: string) =>
  withRecord(texts, SOURCE, (record) => Object.fromEntries(Object.entries(record).filter(([name]) => name !== key)));

const FIT: readonly (readonly [string, Texts])[] = [
  ["a denial that is only possible", withAttestation(1, { stance: "denies", certainty: "PS" })],
  ["a speaker who takes no side", withAttestation(1, { stance: "uncommitted", certainty: "U" })],
  ["a speaker who does not comment", withAttestation(1, { stance: "no_comment", certainty: "U" })],
  ["a publisher that is not sure itself", withAttestation(0, { certainty: "PS", author_commitment: "PS" })],
  ["an inferred date with a note", withAttestation(0, { date_basis: "curator_inference", note: "From the weekday" })],
  [
    "a derived date of publication with a note",
    withFields(SOURCE, { published_basis: "derived", note: "From the weekday" }),
  ],
  [
    "a source whose date is not known",
    withRecord(without("published"), SOURCE, (record) => ({ ...record, published_basis: "unknown" })),
  ],
  ...[
    "2031",
    "2031-02?",
    "2031-02-03~",
    "2031/2032%",
    "2031-01-31/2031-02",
    "[2030,2031]",
    "2031-02/..",
    "2032-02-29",
  ].map((date) => [`the date ${date}`, withFields(A, { date })] as const),
  ["a claim without a date", withFields(B, { note: "No time is given" })],
  ["a passage that ends with the text", withAttestation(1, { at: { ...locator(), end: 900 } })],
  ["a passage of one character", withAttestation(1, { at: { ...locator(), start: 299, end: 300 } })],
  [
    "a source derived from an address",
    withFields(SOURCE, { derived_from: "https://other.example/a?b=c@d", derivation: "summary" }),
  ],
  [
    "an address with a port and an encoded letter",
    withFields(SOURCE, { url: "https://harbour-post.example:8443/%C3%A9#a" }),
  ],
  ["an address of an internationalised name", withFields(SOURCE, { url: "https://xn--hfn-0na.example/" })],
  ["a merged claim", withClaim("c-0000c3", { status: "merged", replaced_by: "c-0000a1" })],
  [
    "a retired claim that names what is not there",
    withClaim("c-0000c3", { status: "retired", reason: "No claim", place: "gone" }),
  ],
  [
    "an alternative that stands in the claim whose id sorts first",
    withFields(A, { relations: [{ type: "contradicts", to: "c-0000b2" }] }),
  ],
  ["two claims that are about each other", withFields(A, { relations: [{ type: "about", to: "c-0000b2" }] })],
  [
    "the same entity in two roles",
    withFields(B, { entities: ["actor", "target"].map((role) => ({ entity: "mira-solano", role })) }),
  ],
  [
    "two relations to one claim",
    withFields(B, { relations: ["about", "refines"].map((type) => ({ type, to: "c-0000a1" })) }),
  ],
  ["a name in another script", withFields("entities/port-lumen.json", { name_native: "ميناء لومن" })],
  ["a letter beyond the basic plane", withFields("entities/port-lumen.json", { name_native: "\u{10330}\u{10331}" })],
  ["a text that only holds a minus, a plus and an at sign", withFields(B, { note: "a -1 +2 @home =3" })],
  ["an originator that is no medium", withOriginator("public_body")],
  ["an originator that is an organisation", withOriginator("organization")],
  ["a retired source with a reason", retiredSource()],
  ["two codings that agree with each other and with no source", withCodings(["#1", "#2"])],
  ["two codings of some attestations", withCodings(["#2"])],
  ["two codings of what was given up since", withCodings(["#1", "#3"], withGivenUp())],
  ["an entity in two spellings", withSpelling("The Solano")],
];

function withSpelling(spelled: string): Texts {
  return withRecord(texts, SOURCE, (record) => {
    const mentions: Fields[] = Array.isArray(record.mentions) ? record.mentions : [];
    return { ...record, mentions: [...mentions, { entity: "mira-solano", spelled, paragraph: 4 }] };
  });
}

/** Codings whose codes no source would be allowed to have: they are a record of what two people thought. */
function withCodings(numbers: readonly string[], base: Texts = texts): Texts {
  const $schema = "../../schemas/dataset/coding.schema.json";
  const codes = { stance: "no_comment", certainty: "CT", author_commitment: "PS", quotation: "direct", via: [] };
  const items = numbers.map((number) => ({ attestation: `harbour-post-2031-02-03${number}`, ...codes }));
  return ["first", "second"].reduce(
    (all, name) => withRecord(all, `codings/${name}.json`, () => ({ $schema, note: `Read by the ${name}`, items })),
    base,
  );
}

/** The base with a third attestation, which was given up. */
function withGivenUp(): Texts {
  return withRecord(texts, SOURCE, (record) => {
    const all: Fields[] = Array.isArray(record.attestations) ? record.attestations : [];
    return { ...record, attestations: [...all, { ...all[0], n: 3, status: "retired", reason: "Read into it" }] };
  });
}

function locator(): Fields {
  return { section: "body", paragraph: 2, start: 121, end: 300, fold_len: 150, sha256: "c".repeat(64) };
}

function withOriginator(type: string): Texts {
  const entity = withRecord(texts, "entities/lamp-office.json", () => ({ $schema: ENTITY, type, name: "Lamp Office" }));
  return withRecord(entity, SOURCE, (record) => ({ ...record, originator: "lamp-office" }));
}

/** Another source beside the first, given up: what it says counts for nothing and needs nothing. */
function retiredSource(): Texts {
  const first: Fields = JSON.parse(texts.get(SOURCE) ?? "{}");
  const fields = { ...first, status: "retired", reason: "Read twice", mentions: [] };
  return withRecord(texts, "sources/harbour-post-2031-02-04.json", () => fields);
}

describe("a dataset that is as it should be", () => {
  it.each(FIT)("with %s is fit to publish", (_, changed) => {
    expect(codes(changed)).toEqual([]);
  });
});

describe("what was given up", () => {
  it("leaves its claims without a witness", () => {
    const changed = withFields(SOURCE, { status: "retired", reason: "It was never printed" });
    expect(codes(changed).filter((code) => code.startsWith("unattested"))).toHaveLength(2);
  });

  it("cannot attest, even by an attestation in use", () => {
    expect(codes(withAttestation(1, { status: "retired", reason: "No such words" }))).toEqual(["unattested-claim "]);
  });
});
