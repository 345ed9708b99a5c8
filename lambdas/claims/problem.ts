import { explainRule } from "./problems/explain-rule.ts";
import { explainFile, type FileProblem } from "./problems/file-problem.ts";
import type { Explanation } from "./problems/place.ts";
import type { RuleProblem } from "./problems/rule-problem.ts";
import { explainSchema, type SchemaProblem } from "./problems/schema-problem.ts";
import { explainText, type TextProblem } from "./problems/text-problem.ts";

/** A reason that the dataset cannot be published: a value, never an exception. */
export type Problem = FileProblem | TextProblem | SchemaProblem | RuleProblem;

/**
 * What is wrong and what to do about it, for the person who has to mend it.
 *
 * The codes are listed so that the compiler refuses one that nobody words.
 */
export function explain(problem: Problem): Explanation {
  switch (problem.code) {
    case "unexpected-path":
    case "forbidden-id":
    case "unsafe-path":
    case "path-too-deep":
    case "duplicate-path":
    case "colliding-path":
    case "not-a-regular-file":
    case "not-a-folder":
    case "missing-file":
    case "empty-dataset":
    case "too-many-files":
    case "file-too-large":
    case "dataset-too-large":
    case "archive-too-large":
    case "compression-ratio":
    case "unreadable-archive":
    case "overlapping-entries":
    case "contradictory-entry":
    case "encrypted-entry":
    case "unsupported-compression":
    case "damaged-entry":
      return explainFile(problem);
    case "invalid-utf8":
    case "byte-order-mark":
    case "empty-file":
    case "too-deep":
    case "not-json":
    case "duplicate-key":
    case "forbidden-key":
    case "lossy-number":
    case "lone-surrogate":
    case "not-canonical":
      return explainText(problem);
    case "unknown-key":
    case "misplaced-key":
    case "missing-key":
    case "wrong-type":
    case "wrong-value":
    case "unknown-code":
    case "malformed":
    case "too-long":
    case "out-of-range":
    case "wrong-count":
    case "repeated-item":
      return explainSchema(problem);
    default:
      return explainRule(problem);
  }
}
