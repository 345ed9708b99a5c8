import type { Content } from "./content.ts";

/**
 * What an actor asks of the store. `overwrite` and `remove` are not in the port: no real code can ask for them, and the
 * mutants that do are to be found out by what they break.
 */
export type Call =
  | { readonly op: "read"; readonly key: string }
  | { readonly op: "create"; readonly key: string; readonly content: Content }
  | { readonly op: "replace"; readonly key: string; readonly content: Content; readonly expected: string }
  | { readonly op: "overwrite"; readonly key: string; readonly content: Content }
  | { readonly op: "remove"; readonly key: string };

/** What the store says: an object that was read, a word, or an error. */
export type Answer = Content | "absent" | "created" | "exists" | "replaced" | "moved" | "removed" | "error" | "409";

/** Names an answer within a history. */
export function toAnswerId(answer: Answer): string {
  return typeof answer === "string" ? answer : `#${answer.id}`;
}

/** Names a call: two with the same name ask for the same. */
export function toCallId(call: Call): string {
  switch (call.op) {
    case "read":
    case "remove":
      return `${call.op} ${call.key}`;
    case "create":
    case "overwrite":
      return `${call.op} ${call.key} #${call.content.id}`;
    case "replace":
      return `${call.op} ${call.key} #${call.content.id} for #${call.expected}`;
  }
}
