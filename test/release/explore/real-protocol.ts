import { publishRelease } from "../../../lambdas/release/publish-release.ts";
import { reconcile } from "../../../lambdas/release/reconcile.ts";
import { yankRelease } from "../../../lambdas/release/yank-release.ts";
import { ConditionalRequestConflict } from "../../../lambdas/store/conditional-request-conflict.ts";
import type { Protocol } from "./protocol.ts";

/** The real code. */
export const realProtocol: Protocol = { publishRelease, yankRelease, reconcile, ConditionalRequestConflict };
