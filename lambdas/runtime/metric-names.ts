/** Where the functions put their metrics: one namespace, with the one dimension `service`, so that an alarm needs no sum. */
export const METRICS = { namespace: "IraqRussiaClaims", service: "claims" } as const;

/**
 * What the functions count. `cdk/` makes an alarm of each that somebody has to look at; failed executions and dead letters
 * are metrics of AWS.
 */
export type MetricName =
  /** 1 for each release that was put into the log. */
  | "Published"
  /** 1 for each submission that is not fit to publish. */
  | "InvalidSubmission"
  /** 1 for each run that contradicts what is there: a fork, another dataset, other bytes under a name, a log that moved on. */
  | "Conflict"
  /** 1 for each release that would break what readers were promised, shrinking included. */
  | "Refused"
  /** 1 for each release that was refused because more than a fifth of the claims are gone. */
  | "Shrinking"
  /** How many claims in use such a release would have taken away. */
  | "ClaimsGone"
  /** How many records `latest.json` was found behind the newest: 0 from every reconciliation of a whole log. */
  | "PointerLag"
  /** 1 for each run that left the catalogue as it should be, whatever it had to write for that. */
  | "CatalogueRendered";
