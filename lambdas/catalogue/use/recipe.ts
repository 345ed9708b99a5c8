/** Lines that a reader copies and runs, as they are. */
export interface Recipe {
  /** The program that they are for; one that is run as `tool --version` shows that it is installed. */
  readonly tool: "curl" | "python" | "pandas" | "r" | "duckdb" | "miller" | "csvkit" | "jq";
  /** What the program is called. */
  readonly title: string;
  /** What the lines answer. */
  readonly question: string;
  readonly code: string;
  /** What to mind. */
  readonly note?: string;
}
