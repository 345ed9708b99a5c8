import type { CodedAttestation } from "../../claims/records.generated.ts";

/** A variable that was coded twice. */
export interface CodedVariable {
  readonly name: string;
  /** The category that an attestation was put into. */
  readonly categoryOf: (item: CodedAttestation) => string;
}

/** What a chain without speakers is called: the publisher speaks for itself. */
const OWN_VOICE = "own voice";

/** The variables that agreement is told of. A chain is one decision: that of who stands between the reader and the claim. */
export const CODED_VARIABLES: readonly CodedVariable[] = [
  { name: "stance", categoryOf: ({ stance }) => stance },
  { name: "certainty", categoryOf: ({ certainty }) => certainty },
  { name: "author_commitment", categoryOf: (item) => item.author_commitment },
  { name: "hedge", categoryOf: ({ hedge }) => hedge ?? "none" },
  { name: "quotation", categoryOf: ({ quotation }) => quotation },
  { name: "chain", categoryOf: ({ via }) => via.map(({ kind }) => kind).join(" > ") || OWN_VOICE },
  { name: "channel", categoryOf: ({ via }) => via.map(({ channel }) => channel).join(" > ") || OWN_VOICE },
];
