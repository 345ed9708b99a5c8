/** What an intake object is, beside its records: it stands in its key, so that its bytes are the records and nothing else. */
export interface IntakeKey {
  /** How many first parents the commit has, itself counted: at least 1. */
  readonly order: number;
  /** The git commit, as 40 hexadecimal digits. */
  readonly commit: string;
  /** The time of the commit (RFC 3339, UTC, whole seconds): 2025-01-31T09:30:00Z. */
  readonly date: string;
}

const FORM = "intake/<order, 10 digits>-<commit, 40 hexadecimal digits>-<date as 20250131T093000Z>.zip";
const KEY = /^intake\/(\d{10})-([0-9a-f]{40})-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.zip$/;

/**
 * Reads the key of an intake object, `intake/<order>-<commit>-<date>.zip`. Throws a `TypeError` for any other: whoever
 * may write a key says with it when and from which commit a release was made.
 */
export function parseIntakeKey(key: string): IntakeKey {
  const [, order, commit, year, month, day, hour, minute, second] = KEY.exec(key) ?? [];
  const date = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  if (commit === undefined || Number(order) < 1 || !isTime(date))
    throw new TypeError(`the key of an intake object is "${key.slice(0, 128)}"; it has the form ${FORM}`);
  return { order: Number(order), commit, date };
}

/** The key of an intake object. Throws a `TypeError` where no reader would take it apart into the same. */
export function toIntakeKey({ order, commit, date }: IntakeKey): string {
  const key = `intake/${String(order).padStart(10, "0")}-${commit}-${date.replaceAll(/[-:]/g, "")}.zip`;
  const parsed = parseIntakeKey(key);
  if (parsed.date !== date)
    throw new TypeError(`the date is "${date}"; write a time in UTC, such as 2025-01-31T09:30:00Z`);
  return key;
}

/** `Date.parse` alone would take the 31st of April for the 1st of May. */
function isTime(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text.replace("Z", ".000Z");
}
