import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A fault that is put into a copy of the protocol. */
export interface Mutant {
  readonly name: string;
  readonly edits: readonly Edit[];
  /** Why nobody can tell it from the real code, where that is so: then no scenario may. */
  readonly equivalent?: string;
}

/** A piece of a file of `lambdas/`, which must be in it exactly once, and what is written in its place. */
export type Edit = readonly [file: string, from: string, to: string];

/** A mutant of a single edit. */
export function mutant(name: string, file: string, from: string, to: string): Mutant {
  return { name, edits: [[file, from, to]] };
}

/**
 * Copies `lambdas/` into an empty folder, with a fault. Throws an `Error` where the text is not there exactly once: the
 * code was changed, and the mutant would be none.
 */
export function writeMutant({ name, edits }: Mutant, root: string, folder: string): void {
  cpSync(join(root, "lambdas"), folder, { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  for (const [file, from, to] of edits) {
    const path = join(folder, file);
    const parts = readFileSync(path, "utf8").split(from);
    if (parts.length !== 2) throw new Error(`"${name}": ${file} has ${parts.length - 1} times, not once:\n${from}`);
    writeFileSync(path, parts.join(to));
  }
}
