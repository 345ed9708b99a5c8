import type { SearchClaim, SearchIndex } from "../search/search-data.ts";
import { readSearchClaims } from "./read-search.ts";

/** What was read of the claims so far. */
export interface Progress {
  readonly read: number;
  readonly isWhole: boolean;
  /** Why reading stopped. Starting again goes on from there. */
  readonly failure: string | undefined;
}

/** Reads the files of claims one after another, once there is somebody who asks. */
export interface ClaimLoader {
  start(): void;
  progress(): Progress;
}

/** Opens a loader that hands on each file as it comes, and says so; and also when it fails. */
export function openClaimLoader(
  { files }: SearchIndex,
  take: (claims: readonly SearchClaim[]) => void,
  onProgress: () => void,
): ClaimLoader {
  let [next, read, isRunning] = [0, 0, false];
  let failure: string | undefined;
  const run = async () => {
    try {
      for (; next < files.length; next += 1) {
        const claims = await readSearchClaims(files[next] ?? "");
        take(claims);
        read += claims.length;
        if (next + 1 < files.length) onProgress();
      }
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
    }
    isRunning = false;
    onProgress();
  };
  return {
    start() {
      if (isRunning || next === files.length) return;
      isRunning = true;
      failure = undefined;
      void run();
    },
    progress: () => ({ read, isWhole: next === files.length, failure }),
  };
}
