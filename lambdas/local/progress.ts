/** What of a terminal a progress display needs. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** What is waited for. */
export interface ProgressOptions {
  /** A few words of our own, never text from a dataset. */
  readonly label: string;
  readonly total?: number;
  /** Milliseconds that only rise. */
  readonly now?: () => number;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** A line that says how far a piece of work is. */
export interface Progress {
  update(done: number): void;
  /** Takes the line away. */
  done(): void;
}

const patience = 300;
const betweenDraws = 100;
const clearLine = "\r\u001B[K";

/**
 * Shows one line of progress to a person who has been waiting for 0.3 s, at most ten times a second. Silent in pipes and CI.
 *
 * It draws from `update` and has no timer, so that work which never yields to the event loop can show it too.
 */
export function startProgress(stream: ProgressStream, options: ProgressOptions): Progress {
  const { label, total, now = () => performance.now(), env = process.env } = options;
  if (!stream.isTTY || isSet(env.CI) || env.TERM === "dumb") return { update() {}, done() {} };
  let next = now() + patience;
  let drawn = false;
  return {
    update(done) {
      const time = now();
      if (time < next) return;
      next = time + betweenDraws;
      drawn = true;
      // A terminal that reports no width is taken for 80 columns; the last column would break the line.
      stream.write(clearLine + clip(describeProgress(label, done, total), (stream.columns || 80) - 1));
    },
    done() {
      if (drawn) stream.write(clearLine);
      drawn = false;
      next = Number.POSITIVE_INFINITY;
    },
  };
}

function describeProgress(label: string, done: number, total: number | undefined): string {
  if (!total) return `${done} ${label}`;
  const percent = Math.min(100, Math.floor((100 * done) / total));
  return `${String(percent).padStart(3)} % ${done} of ${total} ${label}`;
}

function clip(line: string, columns: number): string {
  return line.length <= columns ? line : `${line.slice(0, columns - 1)}…`.slice(0, columns);
}

function isSet(variable: string | undefined): boolean {
  return variable !== undefined && variable !== "" && variable !== "0" && variable !== "false";
}
