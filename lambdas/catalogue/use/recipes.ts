import type { Recipe } from "./recipe.ts";

/**
 * The recipes of the page *use*, each for the files of one version, so that it gives the same answer for ever. Each is run
 * by a test, as it stands here, wherever its program is installed. `files` are those of the version: an older one does not
 * have every form.
 */
export function toRecipes(site: string, version: string, files: ReadonlySet<string>): readonly Recipe[] {
  const at = (file: string) => `${site}/v/${version}/${file}`;
  const recipes: readonly Recipe[] = [
    {
      tool: "curl",
      title: "curl",
      question: "Download the file to begin with",
      code: `curl -fsSLO ${at("evidence.csv")}`,
      note: `In place of v/${version}, latest leads to the newest version.`,
    },
    {
      tool: "pandas",
      title: "Python with pandas",
      question: "How firmly does each publisher say what it says?",
      code: `import pandas as pd

evidence = pd.read_csv("${at("evidence.csv")}", dtype=str, keep_default_na=False)
print(pd.crosstab(evidence["publisher"], evidence["factuality"]))`,
      note: "Without dtype and keep_default_na, the code none becomes a missing value and 040 the number 40.",
    },
    {
      tool: "python",
      title: "Python alone",
      question: "Which claims does somebody deny?",
      code: `import csv, io, urllib.request

with urllib.request.urlopen("${at("claims.csv")}") as reply:
    for claim in csv.DictReader(io.TextIOWrapper(reply, "utf-8", newline="")):
        if claim["denied"] == "true":
            print(claim["claim_id"], claim["text"])`,
    },
    {
      tool: "r",
      title: "R",
      question: "What stances do the documents take?",
      code: `evidence <- read.csv("${at("evidence.csv")}", colClasses = "character", na.strings = "", encoding = "UTF-8")
table(evidence$publisher, evidence$stance)`,
    },
    {
      tool: "duckdb",
      title: "DuckDB",
      question: "Who is furthest in the chain behind most claims?",
      code: `SELECT e.name, count(DISTINCT a.claim_id) AS claims
FROM '${at("attestations.parquet")}' AS a
JOIN '${at("entities.parquet")}' AS e ON e.entity_id = a.origin_id
GROUP BY e.name
ORDER BY claims DESC, e.name
LIMIT 10;`,
      note: "Parquet files carry the types of their columns, so that nothing has to be told.",
    },
    {
      tool: "miller",
      title: "Miller",
      question: "How many passages are hedged, and how?",
      code: `curl -fsSL ${at("evidence.csv")} | mlr -S --icsv --opprint count-distinct -f publisher,hedge`,
    },
    {
      tool: "csvkit",
      title: "csvkit",
      question: "Which claims rest on nobody who is named?",
      code: `curl -fsSL ${at("claims.csv")} | csvgrep -c support -r '^(unnamed_only|anonymous_only)$' | csvcut -c claim_id,text`,
    },
    {
      tool: "jq",
      title: "jq",
      question: "What is said of a claim, by whom? One claim to a line, with its passages inside",
      code: `curl -fsSL ${at("claims.jsonl")} | jq -c 'select(.denied) | {claim_id, text, sources: [.attestations[].source.source_id] | unique}'`,
    },
  ];
  const missing = ["claims.jsonl", "attestations.parquet"].filter((file) => !files.has(file)).map(at);
  return recipes.filter(({ code }) => !missing.some((address) => code.includes(address)));
}
