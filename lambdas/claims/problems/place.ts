/** Where a problem is, so that a person can go there: lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  /** The path within the dataset, with forward slashes: `claims/c-7f3k9q.json`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** JSON Pointer (RFC 6901) of the value; "" for the whole file. */
  readonly pointer: string;
}

/** A problem in words: lower case, no full stop. */
export interface Explanation {
  /** What is wrong, with the value that was found. */
  readonly message: string;
  /** What to do about it, with the nearest valid value where there is one. */
  readonly remedy: string;
}

/** The start of a file: the place of a problem with the file as a whole. */
export function wholeFile(file: string): Place {
  return { file, line: 1, column: 1, pointer: "" };
}
