/** Something that readers of a table may rely on, and that the next snapshot would not have any more. */
export type SchemaBreak =
  | { readonly what: "table-removed"; readonly table: string }
  | { readonly what: "column-removed"; readonly table: string; readonly column: string }
  | {
      readonly what: "column-retyped";
      readonly table: string;
      readonly column: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly what: "key-changed"; readonly table: string; readonly before: string; readonly after: string }
  | { readonly what: "code-removed"; readonly vocabulary: string; readonly code: string };
