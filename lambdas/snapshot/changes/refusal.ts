import type { SchemaBreak } from "./compare-schemas.ts";

/** Why a change must not be released: it would break what readers were promised. A value, like every problem. */
export type Refusal =
  /** Something that was published is taken away, and nobody has told the readers by the version that takes it away. */
  | { readonly code: "undeclared-break"; readonly breaks: SchemaBreak; readonly version: string }
  /** An id that was released is in no record any more. */
  | { readonly code: "lost-id"; readonly kind: string; readonly id: string }
  /** An id that was given up is in use again. */
  | { readonly code: "revived-id"; readonly kind: string; readonly id: string; readonly status: string }
  /**
   * More than a fifth of the claims that were in use `before` were merged, retired or lost: `after` of them are in use
   * still, whatever is new beside them. A person may let it through, with a reason.
   */
  | { readonly code: "shrinking"; readonly before: number; readonly after: number };
