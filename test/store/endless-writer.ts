import { createHash } from "node:crypto";
import { openFolderStore } from "../../lambdas/store/folder-store.ts";

/** Run as a process of its own: writes a big object in slow pieces, and small ones as fast as it can, until it is killed. */
const [, , folder = ""] = process.argv;
const store = openFolderStore(folder);
const bytes = Buffer.from("0123456789".repeat(1000));

function announce(key: string, whole: Uint8Array, open: () => AsyncIterable<Uint8Array>) {
  const sha256 = createHash("sha256").update(whole).digest("hex");
  return { key, contentType: "text/plain", size: whole.byteLength, sha256, open };
}

async function* slowly() {
  for (let at = 0; at < bytes.byteLength; at += 1000) {
    console.log(at);
    yield bytes.subarray(at, at + 1000);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function writeSmall(): Promise<void> {
  for (let count = 0; ; count += 1) {
    const key = `small-${process.pid}-${count}`;
    const whole = Buffer.from(`whole ${key}`);
    await store.create(
      announce(key, whole, async function* () {
        yield whole;
      }),
    );
  }
}

await Promise.all([store.create(announce("big", bytes, slowly)), writeSmall()]);
