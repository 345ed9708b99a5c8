const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Uncertain and approximate (ISO 8601-2:2019, section 8.2). Before the date, so that each end of a range keeps its own. */
const MARKS: Readonly<Record<string, string>> = { "?": "possibly ", "~": "about ", "%": "possibly about " };

/**
 * Says a date of this dataset's profile of EDTF in words, such as `3 to 5 May 2018`; null as `undated`.
 *
 * A range is "a to b" and no more: records use it for what lasted so long and for what happened at some time within.
 */
export function toDateWords(date: string | null): string {
  if (date === null) return "undated";
  const oneOf = /^\[(.*),(.*)\]$/.exec(date);
  if (oneOf) return join(oneOf[1] ?? "", "or", oneOf[2] ?? "");
  const [from = "", to] = date.split("/");
  if (to === undefined) return toWords(date).join(" ");
  if (to === "..") return `from ${toWords(from).join(" ")} on`;
  return join(from, "to", to);
}

/** Joins two dates, and says a month or a year that both end in once. */
function join(one: string, word: "to" | "or", other: string): string {
  const [first, second] = [toWords(one), toWords(other)];
  // What is marked is said in full: "possibly August to 3 September" would leave open what the mark is for.
  const shared = isMarked(one) || isMarked(other) ? 0 : countSharedEnd(first, second);
  return [...first.slice(0, first.length - shared), word, ...second].join(" ");
}

function countSharedEnd(first: readonly string[], second: readonly string[]): number {
  let shared = 0;
  while (shared < first.length - 1 && first.at(-1 - shared) === second.at(-1 - shared)) shared += 1;
  return shared;
}

function isMarked(date: string): boolean {
  return MARKS[date.slice(-1)] !== undefined;
}

/** The words of one date: day, month, year, as far as it goes. */
function toWords(date: string): readonly string[] {
  const mark = MARKS[date.slice(-1)] ?? "";
  const [year = "", month, day] = (mark === "" ? date : date.slice(0, -1)).split("-");
  const words = [
    day === undefined ? [] : [String(Number(day))],
    month === undefined ? [] : [toMonth(month)],
    [year],
  ].flat();
  return words.map((word, place) => (place === 0 ? mark + word : word));
}

function toMonth(month: string): string {
  return MONTHS[Number(month) - 1] ?? month;
}
