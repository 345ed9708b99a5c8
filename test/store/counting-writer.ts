import { createHash } from "node:crypto";
import { openFolderStore } from "../../lambdas/store/folder-store.ts";

/**
 * Run as a process of its own: counts its own counter in a shared object up to a number, one replacement for each step,
 * and prints each that was made. Fails where one that was reported as made is gone.
 */
const [, , folder = "", name = "", until = ""] = process.argv;
const store = openFolderStore(folder);

async function readCounters() {
  const stored = await store.read("counters");
  if (stored === undefined) throw new Error("there are no counters");
  const text = Buffer.concat(await Array.fromAsync(stored.body)).toString();
  const counters: Record<string, string> = JSON.parse(text);
  return { counters, revision: stored.revision };
}

/** All of the same length, so that only their bytes tell two versions apart. */
async function replaceCounters(counters: Record<string, string>, revision: Parameters<typeof store.replace>[1]) {
  const bytes = Buffer.from(JSON.stringify(counters));
  async function* open() {
    yield bytes;
  }
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const object = { key: "counters", contentType: "application/json", size: bytes.byteLength, sha256, open };
  return await store.replace(object, revision);
}

let mine = Number((await readCounters()).counters[name]);
while (mine < Number(until)) {
  const { counters, revision } = await readCounters();
  if (Number(counters[name]) !== mine) throw new Error(`${name} had counted to ${mine} and is at ${counters[name]}`);
  const next = { ...counters, [name]: String(mine + 1).padStart(6, "0") };
  if ((await replaceCounters(next, revision)) === "moved") continue;
  mine += 1;
  console.log(mine);
}
