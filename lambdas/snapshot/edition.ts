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

/** Finds what is wrong with an edition, in words; undefined where it is fit. */
export function validateEdition({ version, date, source }: Edition): string | undefined {
  if (!VERSION.test(version)) return `the version is "${version}"; write three numbers, such as 1.0.0`;
  if (!DATE.test(date) || Number.isNaN(Date.parse(date)))
    return `the date is "${date}"; write a time in UTC, such as 2025-01-31T09:30:00Z`;
  if (!COMMIT.test(source.commit)) return `the commit is "${source.commit}"; write its 40 hexadecimal digits`;
  return undefined;
}
