import { pathToFileURL } from "node:url";
import type { publishRelease } from "../../../lambdas/release/publish-release.ts";
import type { reconcile } from "../../../lambdas/release/reconcile.ts";
import type { yankRelease } from "../../../lambdas/release/yank-release.ts";
import type { ConditionalRequestConflict } from "../../../lambdas/store/conditional-request-conflict.ts";

/** The protocol that is explored: the real code, or a copy of it with a fault in it. */
export interface Protocol {
  readonly publishRelease: typeof publishRelease;
  readonly yankRelease: typeof yankRelease;
  readonly reconcile: typeof reconcile;
  readonly ConditionalRequestConflict: typeof ConditionalRequestConflict;
}

/** Loads the protocol from a copy of `lambdas/`. The copy has classes of its own, by which it knows errors. */
export async function loadProtocol(folder: string): Promise<Protocol> {
  const load = (path: string) => import(pathToFileURL(`${folder}/${path}`).href);
  return {
    ...(await load("release/publish-release.ts")),
    ...(await load("release/yank-release.ts")),
    ...(await load("release/reconcile.ts")),
    ...(await load("store/conditional-request-conflict.ts")),
  };
}
