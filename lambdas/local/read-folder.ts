import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";
import { admit } from "../claims/archive/admit.ts";
import type { Listed } from "../claims/archive/dataset-name.ts";
import { isCollection } from "../claims/archive/dataset-path.ts";
import type { Limits } from "../claims/archive/limits.ts";
import { type ReadResult, toReadResult } from "../claims/archive/read-result.ts";

/** No symbolic link, and no waiting for the other end of a pipe, even where one took a file's place after the listing. */
const OPEN_AS_LISTED = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a dataset out of a folder. Kinds and sizes are those at the time of the listing; contents are read on demand.
 * `read` throws where a file has since become something else or outgrown the limit: a run that saw two states of a
 * dataset has no result. Throws the errors of the file system.
 */
export function readFolder(folder: string, limits: Limits): ReadResult {
  const { admitted, problems } = admit(list(folder, limits), limits);
  const read = (path: string) => readAsListed(join(folder, path), limits.fileBytes);
  return toReadResult(
    admitted.map(({ path }) => path),
    read,
    problems,
  );
}

/** Lists the two levels that a dataset has. No deeper, and no folder that does not belong: its name alone is a problem. */
function list(folder: string, limits: Limits): readonly Listed[] {
  let listed = listLevel(folder, "");
  for (const { path, kind } of listed) {
    if (listed.length > limits.files) break;
    if (kind === "folder" && isCollection(path)) listed = listed.concat(listLevel(folder, `${path}/`));
  }
  return listed;
}

function listLevel(folder: string, prefix: string): readonly Listed[] {
  return readdirSync(join(folder, prefix)).map((name) => {
    const stats = lstatSync(join(folder, prefix, name));
    if (stats.isFile()) return { path: prefix + name, kind: "file", size: stats.size };
    const kind = stats.isDirectory() ? "folder" : stats.isSymbolicLink() ? "symbolic-link" : "special";
    return { path: prefix + name, kind, size: 0 };
  });
}

function readAsListed(file: string, limit: number): Uint8Array {
  const handle = openSync(file, OPEN_AS_LISTED);
  try {
    const stats = fstatSync(handle);
    if (!stats.isFile() || stats.size > limit) throw new Error("it changed during the run");
    const content = Buffer.allocUnsafeSlow(stats.size);
    let filled = 0;
    while (filled < content.length) {
      const count = readSync(handle, content, filled, content.length - filled, filled);
      if (count === 0) throw new Error("it changed during the run");
      filled += count;
    }
    return content;
  } finally {
    closeSync(handle);
  }
}
