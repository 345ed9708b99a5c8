/** How a record that was signed does not follow from the ones before it. */
export type Contradiction =
  | { readonly code: "other-dataset"; readonly expected: string; readonly found: string }
  | { readonly code: "wrong-subject"; readonly version: string }
  | { readonly code: "version-not-risen"; readonly before: string; readonly found: string }
  | { readonly code: "order-not-risen"; readonly before: number; readonly found: number }
  | { readonly code: "nothing-published" }
  | { readonly code: "never-published"; readonly version: string }
  | { readonly code: "yanked-twice"; readonly version: string }
  | { readonly code: "restored-unyanked"; readonly version: string }
  | { readonly code: "wrong-newest"; readonly expected: string; readonly found: string }
  | { readonly code: "wrong-current"; readonly expected: string | null; readonly found: string | null }
  | { readonly code: "wrong-yanked"; readonly expected: readonly string[]; readonly found: readonly string[] };

/** What is wrong, for whoever relies on the log. All of it was signed, so that only the publisher can say why. */
export function explainContradiction(contradiction: Contradiction): string {
  return `${describe(contradiction)}; it was signed so, and only the publisher can say why: ask them`;
}

function describe(contradiction: Contradiction): string {
  switch (contradiction.code) {
    case "other-dataset":
      return `it is about ${contradiction.found}, and the log is that of ${contradiction.expected}`;
    case "wrong-subject":
      return `its subject is not the manifest of ${contradiction.version}, which it is about`;
    case "version-not-risen":
      return `it publishes ${contradiction.found} after ${contradiction.before}, and versions only rise`;
    case "order-not-risen":
      return `it publishes data with the number ${contradiction.found} after data with ${contradiction.before}: older or other data came back`;
    case "nothing-published":
      return "it is the first record and publishes nothing";
    case "never-published":
      return `it withdraws or restores ${contradiction.version}, which was never published`;
    case "yanked-twice":
      return `it withdraws ${contradiction.version}, which was withdrawn already`;
    case "restored-unyanked":
      return `it restores ${contradiction.version}, which was not withdrawn`;
    case "wrong-newest":
      return `it gives ${contradiction.found} as the newest version and publishes none, and it was ${contradiction.expected} before`;
    case "wrong-current":
      return `it gives ${contradiction.found ?? "no version"} as the current one, and that is ${contradiction.expected ?? "none"}`;
    case "wrong-yanked":
      return `it lists ${listed(contradiction.found)} as withdrawn, and the records before make that ${listed(contradiction.expected)}, with the same reasons`;
  }
}

function listed(versions: readonly string[]): string {
  return versions.join(", ") || "nothing";
}
