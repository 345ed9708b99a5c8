import type { ReleasedFile } from "../catalogue-input.ts";

/** Files that people look for together. */
export interface FileGroup {
  readonly title: string;
  readonly about: string;
  readonly files: readonly ReleasedFile[];
}

/** The file that people who open one file only should open. */
export const FIRST_FILE = "evidence.csv";

const isTable = ({ rows }: ReleasedFile) => rows !== undefined;
const endsIn = (end: string) => (file: ReleasedFile) => file.path.endsWith(end);

/** The groups in the order in which they are shown; a file belongs to the first one that it fits. */
const GROUPS: readonly (Omit<FileGroup, "files"> & { fits(file: ReleasedFile): boolean })[] = [
  {
    title: "What changed",
    about: "Every value that differs from the release before",
    fits: ({ path }) => /^changes\./i.test(path),
  },
  {
    title: "To begin with",
    about: "One row for each attestation: who said what, where and how firmly",
    fits: ({ path }) => path === FIRST_FILE,
  },
  {
    title: "Everything in one file",
    about: "All tables together, or each record with all that belongs to it",
    fits: ({ path }) => /\.zip$|\.jsonl$|^dataset\.json$/.test(path),
  },
  { title: "Tables as CSV", about: "For spreadsheets and statistics programs", fits: endsIn(".csv") },
  { title: "Tables as Parquet", about: "For data frames and databases, with types", fits: endsIn(".parquet") },
  {
    title: "Tables as JSON",
    about: "The same rows for programs",
    fits: (file) => file.path.endsWith(".json") && isTable(file),
  },
  {
    title: "About the data",
    about: "What the columns and codes mean, how to cite, the licence, and how to check the files",
    fits: () => true,
  },
];

/** Sorts the files of a version into groups by their names, each file into one; a group without files is left out. */
export function groupFiles(files: readonly ReleasedFile[]): readonly FileGroup[] {
  const groups = Map.groupBy(files, (file) => GROUPS.findIndex((group) => group.fits(file)));
  const sorted = GROUPS.map(({ title, about }, index) => ({ title, about, files: groups.get(index) ?? [] }));
  const [changed, ...others] = sorted;
  // Asked first, since its files end like tables; shown after them.
  const shown = changed === undefined ? others : [...others.slice(0, -1), changed, ...others.slice(-1)];
  return shown.filter((group) => group.files.length > 0);
}
