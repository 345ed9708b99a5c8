import { PLACEHOLDER_ID } from "../rules/placeholders.ts";
import type { Explanation } from "./place.ts";
import type { RuleProblem } from "./rule-problem.ts";

/** What breaks a rule and what to do about it. */
export function explainRule(problem: RuleProblem): Explanation {
  switch (problem.code) {
    case "unknown-reference":
      if (problem.id === PLACEHOLDER_ID)
        return { message: "this is still the id of a starting file", remedy: `name the ${problem.kind} that is meant` };
      return {
        message: `there is no ${problem.kind} "${problem.id}"`,
        remedy: problem.nearest ? `did you mean "${problem.nearest}"?` : `correct it, or add ${problem.file}`,
      };
    case "retired-reference":
      return {
        message: `${problem.kind} "${problem.id}" was given up`,
        remedy: problem.replacedBy ? `use "${problem.replacedBy}", which replaces it` : "take the reference out",
      };
    case "wrong-entity-type":
      return {
        message: `"${problem.id}" is an entity of type ${problem.type}`,
        remedy: `name an entity of type ${problem.expected.join(" or ")}`,
      };
    case "duplicate-id":
      return {
        message: `the id "${problem.id}" is already taken by ${problem.first}`,
        remedy: "give the newer of the two another id: readers look up any record by its id alone",
      };
    case "lost-id":
      return {
        message: `the released id "${problem.id}" has disappeared`,
        remedy: 'bring it back with "status": "merged" and "replaced_by", or "retired" and "reason"',
      };
    case "revived-id":
      return {
        message: `the id "${problem.id}" was released as ${problem.status} and is in use again`,
        remedy: "mint a new id: a citation of the old one must keep its meaning",
      };
    case "incomplete-tombstone":
      return {
        message: `${problem.has} needs ${problem.needs}`,
        remedy: `add ${problem.needs}, or take ${problem.has} out`,
      };
    case "redirect-to-tombstone":
      return {
        message: `it is replaced by "${problem.id}", which is ${problem.status} itself`,
        remedy: problem.final
          ? `point to "${problem.final}"`
          : "point to a record in use, or retire this one with a reason",
      };
    case "redirect-cycle":
      return {
        message: `the replacements run in a circle: ${problem.ids.join(" → ")}`,
        remedy: "one of them has to be in use: take its status and replaced_by out",
      };
    case "impossible-date":
      return { message: `"${problem.value}" is no date: ${problem.reason}`, remedy: "correct the date" };
    case "date-without-basis":
      return {
        message: `${problem.has} stands without ${problem.needs}`,
        remedy: `add ${problem.needs}, or take ${problem.has} out`,
      };
    case "missing-note":
      return { message: `${problem.because} without a note`, remedy: 'say in "note" how it was worked out' };
    case "stance-certainty":
      return {
        message: `stance ${problem.stance} does not go with certainty ${problem.certainty}`,
        remedy: `use certainty ${problem.allowed.join(", ")}, or another stance`,
      };
    case "hedge-without-cue":
      return {
        message: `${problem.has} stands without ${problem.needs}`,
        remedy: `add ${problem.needs}, or take ${problem.has} out`,
      };
    case "own-voice":
      return {
        message: `the chain is empty, so the publisher speaks, but ${problem.key} is ${problem.value}`,
        remedy: `write ${problem.expected}, or name the speaker in "via"`,
      };
    case "no-speaker":
      return {
        message: "somebody other than the publisher speaks, but quotation is none",
        remedy: "write indirect, direct or mixed, or empty the chain",
      };
    case "self-relation":
      return {
        message: `the relation ${problem.type} leads from the claim to itself`,
        remedy: "name another claim, or take the relation out",
      };
    case "relation-order":
      return {
        message: `${problem.type} goes both ways and is written once, in the claim whose id sorts first`,
        remedy: `move it to claims/${problem.to}.json`,
      };
    case "relation-cycle":
      return {
        message: `${problem.type} runs in a circle: ${problem.ids.join(" → ")}`,
        remedy: "take out the relation that does not hold",
      };
    case "attestation-number":
      return {
        message: `attestation ${problem.n} stands where ${problem.expected} is due`,
        remedy:
          problem.n > problem.expected
            ? `number without gaps; if ${problem.expected} was deleted, bring it back with "status": "retired" and "reason"`
            : `number ${problem.n} is taken; give this one a number that was never used`,
      };
    case "unattested-claim":
      return {
        message: "no source attests this claim",
        remedy: `add an attestation with "claim": "${problem.id}" to a source, or delete the file if it was never released`,
      };
    case "unused-entity":
      return {
        message: "no claim, mention, speaker or source uses this entity",
        remedy: "use it, or delete the file if it was never released",
      };
    case "unmentioned-entity":
      return {
        message: `the source does not mention "${problem.id}", ${problem.because}`,
        remedy: 'add it to "mentions" as the document spells it, or correct the attestation',
      };
    case "outside-capture":
      return {
        message: `${problem.what} ${problem.value} lies outside the captured text, which has ${problem.limit}`,
        remedy: 'locate the passage again with "npm run locate"',
      };
    case "empty-span":
      return {
        message: `the passage ends at ${problem.end}, not after its start at ${problem.start}`,
        remedy: 'locate the passage again with "npm run locate"',
      };
    case "duplicate-item":
      return { message: `${problem.what} is already on line ${problem.first.line}`, remedy: "keep one of the two" };
    case "unknown-attestation":
      return {
        message: `there is no attestation "${problem.id}"`,
        remedy: problem.nearest ? `did you mean "${problem.nearest}"?` : "correct it, or take the item out",
      };
    case "lone-coding":
      return {
        message: "one coding alone shows no agreement",
        remedy: `add ${problem.file}, or take this one out`,
      };
    case "coded-once":
      return {
        message: `"${problem.id}" is coded here and not in ${problem.file}`,
        remedy: "code it there too, without sight of this one, or take it out here",
      };
    case "invisible-character":
      return {
        message: `character ${problem.index + 1} is U+${problem.codePoint.toString(16).toUpperCase().padStart(4, "0")}, which nobody can see`,
        remedy: "take it out, or write a space",
      };
    case "not-nfc":
      return {
        message: `"${problem.found}" is not in Unicode normalisation form C`,
        remedy: `type it again as "${problem.expected}"`,
      };
    case "placeholder":
      return { message: "this is still the text of a starting file", remedy: "write it in words of your own" };
    case "formula-cell":
      return {
        message: `a spreadsheet would run this as a formula: it starts with "${problem.found}"`,
        remedy: "begin with a letter or a digit",
      };
    case "unsafe-url":
      return { message: `"${problem.url}" ${problem.reason}`, remedy: problem.remedy };
  }
}
