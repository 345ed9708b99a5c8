import { formatCount } from "../../snapshot/changes/format-count.ts";
import { publishedTables } from "../../snapshot/tables.ts";
import type { PublishedRelease, ReleasedFile } from "../catalogue-input.ts";
import { type Html, html } from "../html.ts";
import { toFilePath } from "../routes.ts";
import { formatBytes } from "./format-bytes.ts";
import { FIRST_FILE, type FileGroup, groupFiles } from "./group-files.ts";

const TITLES: ReadonlyMap<string, string> = new Map(publishedTables.map(({ name, title }) => [name, title]));

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
      <p class="digest" title="SHA-256"><span class="label">sha256</span>${" "}${file.sha256}</p>
    </li>
  `;
}

/** What files are that a group says too little of. */
const ABOUT: ReadonlyMap<string, string> = new Map([
  ["claims.jsonl", "A claim in each line, with all that belongs to it"],
  ["csv.zip", "All tables as CSV, in one archive"],
  ["dataset.json", "All records as one nested document"],
]);

function describeSize({ bytes, rows }: ReleasedFile): string {
  return rows === undefined ? formatBytes(bytes) : `${formatBytes(bytes)}, ${countRows(rows)}`;
}

function countRows(rows: number): string {
  return `${formatCount(rows)} ${rows === 1 ? "row" : "rows"}`;
}

/** Every file of a version by groups, with sizes and digests. */
export function toFileTables(release: PublishedRelease): Html {
  return groupFiles(release.files).map(
    (group) => html`
      <h3>${group.title}</h3>
      <p class="soft">${group.about}.</p>
      <div class="scroll" role="region" tabindex="0" aria-label=${`Files: ${group.title}`}>
        <table class="files">
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col" class="number">Size</th>
              <th scope="col" class="number">Rows</th>
              <th scope="col">SHA-256</th>
            </tr>
          </thead>
          <tbody>${group.files.map((file) => toFileRow(release.version, file))}</tbody>
        </table>
      </div>
    `,
  );
}

function toFileRow(version: string, file: ReleasedFile): Html {
  const title = file.rows === undefined ? undefined : TITLES.get(file.path.replace(/\.[a-z]+$/, ""));
  return html`
    <tr>
      <th scope="row">
        <a href=${toFilePath(file.path, version)} download>${file.path}</a>
        ${title && html`<span class="about">${title}</span>`}
      </th>
      <td class="number">${formatBytes(file.bytes)}</td>
      <td class="number">${file.rows === undefined ? "" : formatCount(file.rows)}</td>
      <td class="digest">${file.sha256}</td>
    </tr>
  `;
}
