/** Which edition of the dataset a snapshot is. All of it is given: nothing here is read from a clock or a machine. */
export interface Edition {
  /** Semantic version, after the versioning recipe of Data Package 2.0. */
  readonly version: string;
  /** The time of the dataset's commit (RFC 3339, UTC, whole seconds): 2025-01-31T09:30:00Z. */
  readonly date: string;
  readonly source: SourceState;
}

/** Where the records were taken from. */
export interface SourceState {
  /** The git commit, as 40 hexadecimal digits. */
  readonly commit: string;
  /**
   * Whether the records are those of the commit: `clean` where they are, `modified` where they were changed after it, so
   * that nobody can make this snapshot again from the commit, and `unchecked` where that could not be found out.
   */
  readonly state: "clean" | "modified" | "unchecked";
}

const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;
const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
const COMMIT = /^[0-9a-f]{40}$/;

/** Finds what is wrong with an edition or a part of one, in words; undefined where it is fit. */
export function validateEdition({ version, date, source }: Partial<Edition>): string | undefined {
  if (version !== undefined && !VERSION.test(version))
    return `the version is "${version}"; write three numbers, such as 1.0.0`;
  if (date !== undefined && !isTime(date))
    return `the date is "${date}"; write a time in UTC, such as 2025-01-31T09:30:00Z`;
  if (source !== undefined && !COMMIT.test(source.commit))
    return `the commit is "${source.commit}"; write its 40 hexadecimal digits`;
  return undefined;
}

/** `Date.parse` alone would take the 31st of April for the 1st of May. */
function isTime(text: string): boolean {
  const time = DATE.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString() === text.replace("Z", ".000Z");
}
