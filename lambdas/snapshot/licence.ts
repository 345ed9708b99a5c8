import type { Descriptor } from "../claims/records.generated.ts";
import { type PlannedFile, textFile } from "./planned-file.ts";

/** Plans `LICENSE`: which licence the data have, and that the articles have no part in it. */
export function toLicence({ title, creators, licence }: Descriptor): PlannedFile {
  const text = `${title}
by ${creators.map(({ name }) => name).join(", ")}

The data in this folder are licensed under the ${licence.title} (SPDX: ${licence.name}).
The full text of the licence is at ${licence.path}

The articles that the data were read from are neither included nor licensed. No
sentence of them is reproduced: a passage is given by its place, its length and a
digest. Titles, names, short spellings and cues of at most a few words are quoted as
facts about the articles. All rights in the articles remain with their owners.

The data are given as they are, without warranty of any kind. They record who said
what, where and how firmly. They do not say what is true.
`;
  return textFile("LICENSE", "text/plain", text);
}
