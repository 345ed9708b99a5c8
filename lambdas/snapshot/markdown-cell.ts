/** A text for the cell of a Markdown table: a bar would end it, and a mark of Markdown or HTML is meant as text. */
export function toCell(text: string): string {
  return text.replace(/[\\|<>*_[\]`&~]/g, "\\$&");
}
