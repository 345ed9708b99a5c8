/**
 * Writes a cell of a CSV file that a browser makes (RFC 4180, section 2.6): the library that writes the published ones is
 * too much for a page.
 */
export function toCsvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
