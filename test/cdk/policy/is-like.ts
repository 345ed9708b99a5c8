/** Tells whether a text fits a pattern in which `*` stands for any text, also none, and `?` for one character. */
export function isLike(text: string, pattern: string): boolean {
  const source = pattern.replaceAll(/[.*+?^${}()|[\]\\]/g, (sign) =>
    sign === "*" ? ".*" : sign === "?" ? "." : `\\${sign}`,
  );
  return new RegExp(`^${source}$`, "s").test(text);
}
