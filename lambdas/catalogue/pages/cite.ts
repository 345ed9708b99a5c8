import type { VNode } from "preact";
import type { Frame } from "../frame.ts";
import { html } from "../html.ts";
import { type RecordKind, toFilePath, toRecordPath, toReleasePath } from "../routes.ts";
import { KIND_WORDS } from "./version-notice.ts";

/** What is cited: a record of one version. */
export interface Cited {
  readonly kind: RecordKind;
  readonly id: string;
  /** What it is called or says. */
  readonly title: string;
  readonly version: string;
}

/** Gives the address at which this version of a claim stays, a citation to be copied, and the same as data. */
export function toCitePart(frame: Frame, cited: Cited): VNode {
  const { kind, id, version } = cited;
  const path = toRecordPath(kind, id, version);
  return html`
    <p>
      This version of the claim stays at <a href=${path}>${frame.site + path}</a>, whatever later versions say. The
      address without <code>@${version}</code> shows the newest.
    </p>
    <pre class="cite"><code>${toCitation(frame, cited)}</code></pre>
    <p class="soft">
      As data: the rows of <code>${id}</code> in <a href=${toFilePath("evidence.csv", version)}>evidence.csv</a>. Other
      forms of citing are on the <a href=${toReleasePath(version)}>page of version ${version}</a>.
    </p>
  `;
}

/** The citation of a record in one version, as plain text. The day is left out where no release tells it. */
export function toCitation(frame: Frame, { kind, id, title, version }: Cited): string {
  const dates = new Map(Object.entries(frame.dates));
  const date = version === frame.version ? frame.date : dates.get(version);
  const day = date === undefined ? "" : `, ${date.slice(0, 10)}`;
  const withdrawn = Object.hasOwn(frame.yanked ?? {}, version) ? " (withdrawn)" : "";
  const of = `${KIND_WORDS[kind][0]?.toUpperCase()}${KIND_WORDS[kind].slice(1)} ${id}`;
  return `“${title}”. ${of}, in: ${frame.title}, version ${version}${withdrawn}${day}. ${frame.site}${toRecordPath(kind, id, version)}`;
}
