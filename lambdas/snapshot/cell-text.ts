import type { Cell } from "./order.ts";
import type { FieldType } from "./table-schema.ts";

/** A value as its CSV cell has it; null where it is null, which CSV cannot tell from an empty text. */
export function toCellText(cell: Cell): string | null {
  return cell === null ? null : String(cell);
}

/** Types a text by its column (Table Schema 2.0, field types); undefined where it is not of that type. */
export function parseCellText(type: FieldType, text: string): Cell | undefined {
  switch (type) {
    case "integer":
      // A number of more digits would not be exact in every reader.
      return /^(0|-?[1-9]\d{0,14})$/.test(text) ? Number(text) : undefined;
    case "boolean":
      return text === "true" || text === "false" ? text === "true" : undefined;
    case "date":
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
    case "string":
      return text;
  }
}
