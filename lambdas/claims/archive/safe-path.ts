/** Why a path could lead somewhere else than it seems to. */
export type PathDanger = "too-long" | "control" | "backslash" | "absolute" | "drive" | "dots";

const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const SHOWN = 120;

/**
 * What makes a path unsafe to join to a folder, or `undefined` for a safe one. A safe path is relative, has forward
 * slashes only and no empty, `.` or `..` part (CWE-22); a slash at its end is allowed and marks a folder.
 */
export function findPathDanger(path: string, maxLength: number): PathDanger | undefined {
  if (path.length > maxLength) return "too-long";
  if (/\p{Cc}/u.test(path)) return "control";
  if (path.includes("\\")) return "backslash";
  if (path.startsWith("/")) return "absolute";
  if (/^[a-z]:/i.test(path)) return "drive";
  return path
    .replace(/\/$/, "")
    .split("/")
    .some((part) => part === "" || part === "." || part === "..")
    ? "dots"
    : undefined;
}

/** A path fit to be printed: shortened, and with characters that a terminal would obey or hide written as `\u{…}`. */
export function toPrintablePath(path: string): string {
  const short = path.length > SHOWN ? `${path.slice(0, SHOWN)}…` : path;
  return short.replace(HIDDEN, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

/**
 * What a file system that ignores case and Unicode composition sees of a path (APFS, NTFS). Upper case first, so that
 * letters with more than one lower-case form meet: ſ and s, ß and ss.
 */
export function toCollisionKey(path: string): string {
  if (/^[a-z0-9/.-]*$/.test(path)) return path;
  return path.normalize("NFC").toUpperCase().toLowerCase().normalize("NFC");
}
