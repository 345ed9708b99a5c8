import type { IdKind } from "../record.ts";
import type { Place } from "./place.ts";

/** A reason, beyond the form of its records, that the dataset cannot be published. */
export type RuleProblem =
  | {
      readonly code: "unknown-reference";
      readonly at: Place;
      readonly kind: IdKind;
      readonly id: string;
      readonly file: string;
      readonly nearest: string | undefined;
    }
  | {
      readonly code: "retired-reference";
      readonly at: Place;
      readonly kind: IdKind;
      readonly id: string;
      readonly replacedBy: string | undefined;
    }
  | {
      readonly code: "wrong-entity-type";
      readonly at: Place;
      readonly id: string;
      readonly type: string;
      readonly expected: readonly string[];
    }
  | { readonly code: "duplicate-id"; readonly at: Place; readonly id: string; readonly first: string }
  | { readonly code: "lost-id"; readonly at: Place; readonly id: string }
  | { readonly code: "revived-id"; readonly at: Place; readonly id: string; readonly status: string }
  | { readonly code: "incomplete-tombstone"; readonly at: Place; readonly has: string; readonly needs: string }
  | {
      readonly code: "redirect-to-tombstone";
      readonly at: Place;
      readonly id: string;
      readonly status: string;
      readonly final: string | undefined;
    }
  | { readonly code: "redirect-cycle"; readonly at: Place; readonly ids: readonly string[] }
  | { readonly code: "impossible-date"; readonly at: Place; readonly value: string; readonly reason: string }
  | { readonly code: "date-without-basis"; readonly at: Place; readonly has: string; readonly needs: string }
  | { readonly code: "missing-note"; readonly at: Place; readonly because: string }
  | {
      readonly code: "stance-certainty";
      readonly at: Place;
      readonly stance: string;
      readonly certainty: string;
      readonly allowed: readonly string[];
    }
  | { readonly code: "hedge-without-cue"; readonly at: Place; readonly has: string; readonly needs: string }
  | {
      readonly code: "own-voice";
      readonly at: Place;
      readonly key: string;
      readonly value: string;
      readonly expected: string;
    }
  | { readonly code: "no-speaker"; readonly at: Place; readonly quotation: string }
  | { readonly code: "self-relation"; readonly at: Place; readonly type: string }
  | { readonly code: "relation-order"; readonly at: Place; readonly type: string; readonly to: string }
  | { readonly code: "relation-cycle"; readonly at: Place; readonly type: string; readonly ids: readonly string[] }
  | { readonly code: "attestation-number"; readonly at: Place; readonly n: number; readonly expected: number }
  | { readonly code: "unattested-claim"; readonly at: Place; readonly id: string }
  | { readonly code: "unused-entity"; readonly at: Place; readonly id: string }
  | { readonly code: "unmentioned-entity"; readonly at: Place; readonly id: string; readonly because: string }
  | {
      readonly code: "outside-capture";
      readonly at: Place;
      readonly what: string;
      readonly value: number;
      readonly limit: number;
    }
  | { readonly code: "empty-span"; readonly at: Place; readonly start: number; readonly end: number }
  | { readonly code: "duplicate-item"; readonly at: Place; readonly what: string; readonly first: Place }
  | {
      readonly code: "unknown-attestation";
      readonly at: Place;
      readonly id: string;
      /** The file of the source that the id names. */
      readonly file: string;
      readonly nearest: string | undefined;
    }
  | { readonly code: "lone-coding"; readonly at: Place; readonly file: string }
  | { readonly code: "coded-once"; readonly at: Place; readonly id: string; readonly file: string }
  | { readonly code: "invisible-character"; readonly at: Place; readonly codePoint: number; readonly index: number }
  | { readonly code: "not-nfc"; readonly at: Place; readonly found: string; readonly expected: string }
  | { readonly code: "placeholder"; readonly at: Place }
  | { readonly code: "formula-cell"; readonly at: Place; readonly found: string }
  | {
      readonly code: "unsafe-url";
      readonly at: Place;
      readonly url: string;
      readonly reason: string;
      readonly remedy: string;
    };
