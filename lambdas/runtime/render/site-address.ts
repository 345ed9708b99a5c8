/**
 * Reads where a site is found: a scheme and a name, since its links begin at the root. Throws a `TypeError` for anything
 * else, a slash at the end included: it would stand twice in every link.
 */
export function parseSiteAddress(text: string, at: string): string {
  const { protocol, origin } = URL.canParse(text) ? new URL(text) : { protocol: "", origin: "" };
  if (["https:", "http:"].includes(protocol) && origin === text) return text;
  throw new TypeError(`${at} is "${text}"; write an address without a path, such as https://claims.example.org`);
}
