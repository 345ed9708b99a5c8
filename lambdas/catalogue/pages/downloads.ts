import { formatCount } from "../../snapshot/changes/format-count.ts";
import { publishedTables } from "../../snapshot/tables.ts";
import type { PublishedRelease, ReleasedFile } from "../catalogue-input.ts";
import { type Html, html } from "../html.ts";
import { toFilePath } from "../routes.ts";
import { toCount } from "./code-words.ts";
import { formatBytes } from "./format-bytes.ts";
import { FIRST_FILE, type FileGroup, groupFiles } from "./group-files.ts";

/** What files are that their group says too little of: of a table, the first sentence of its description. */
const ABOUT: ReadonlyMap<string, string> = new Map([
  ...publishedTables.map(({ name, description }) => [`${name}.csv`, description.split(/[.:] /)[0] ?? ""] as const),
  ["claims.jsonl", "A claim in each line, with all that belongs to it"],
  ["csv.zip", "All tables as CSV, in one archive"],
  ["dataset.json", "All records as one nested document"],
]);

/** The files that most people want, as buttons with what they hold, how large they are, and their digests. */
export function toDownloadButtons(release: PublishedRelease): Html {
  const groups = groupFiles(release.files).filter(({ title }) => /^To begin|^Everything/.test(title));
  return html`
    <ul class="downloads">
      ${groups.flatMap((group) => group.files.map((file) => toButton(release.version, group, file)))}
    </ul>
  `;
}

function toButton(version: string, { about }: FileGroup, file: ReleasedFile): Html {
  const isFirst = file.path === FIRST_FILE;
  return html`
    <li>
      <p>
        <a class=${isFirst ? "button first" : "button"} href=${toFilePath(file.path, version)} download>${file.path}</a>
        ${" "}<span class="number">${describeSize(file)}</span>
      </p>
      <p class="soft">${isFirst ? `Begin with this one. ${about}.` : `${ABOUT.get(file.path) ?? about}.`}</p>
      <p class="soft">sha256${" "}<span class="digest">${file.sha256}</span></p>
    </li>
  `;
}

function describeSize({ bytes, rows }: ReleasedFile): string {
  return rows === undefined ? formatBytes(bytes) : `${formatBytes(bytes)}, ${toCount(rows, "row")}`;
}

/** Every file of a version by groups, with sizes and digests. */
export function toFileTable(release: PublishedRelease): Html {
  return html`
    <div class="scroll" role="region" tabindex="0" aria-label="Files">
      <table class="files">
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col" class="number">Size</th>
            <th scope="col" class="number">Rows</th>
            <th scope="col">SHA-256</th>
          </tr>
        </thead>
        ${groupFiles(release.files).map((group) => toFileGroup(release.version, group))}
      </table>
    </div>
  `;
}

function toFileGroup(version: string, { title, about, files }: FileGroup): Html {
  return html`
    <tbody>
      <tr>
        <th scope="rowgroup" colspan="4" class="group">${title}${" "}<small>${about}</small></th>
      </tr>
      ${files.map((file) => toFileRow(version, file))}
    </tbody>
  `;
}

function toFileRow(version: string, file: ReleasedFile): Html {
  const about = ABOUT.get(file.path);
  return html`
    <tr>
      <th scope="row">
        <a href=${toFilePath(file.path, version)} download>${file.path}</a>
        ${about && html`<span class="about">${about}</span>`}
      </th>
      <td class="number">${formatBytes(file.bytes)}</td>
      <td class="number">${file.rows === undefined ? "" : formatCount(file.rows)}</td>
      <td class="digest">${file.sha256}</td>
    </tr>
  `;
}
