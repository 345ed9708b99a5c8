import type { Refusal } from "../snapshot/changes/refusal.ts";
import type { Publication, Release } from "./release.ts";

/**
 * How a run ended. Every one is a statement that stays true; where none can be made it is `unknown`, and the same run
 * made again finds out.
 */
export type Outcome =
  /** This run put a record into the log. Where `latest` lags, as far as is known, whoever comes next moves it on. */
  | { readonly outcome: "published"; readonly release: Release; readonly latest: "moved" | "lags" }
  /** The log holds this very input already. */
  | { readonly outcome: "already released"; readonly release: Release }
  /** The log holds newer data: these came too late. */
  | { readonly outcome: "superseded"; readonly by: Publication }
  /** What was asked for contradicts what is there. */
  | { readonly outcome: "conflict"; readonly reason: string }
  /** The version is withdrawn: by this run, or before it. */
  | { readonly outcome: "yanked"; readonly release: Release }
  /** The data would be published as what is published already. */
  | { readonly outcome: "nothing changed"; readonly release: Release }
  /** The change breaks what was promised to readers. Nothing of it was written. */
  | { readonly outcome: "refused"; readonly refusals: readonly Refusal[] }
  /** A record was sent and nobody answered: it may be there, or may yet come. Nothing is cleaned up. */
  | { readonly outcome: "unknown"; readonly sequence: number; readonly cause: unknown };
