import type { Frame } from "../frame.ts";
import { type Html, html } from "../html.ts";
import { type Page, renderPage } from "../layout.ts";
import { type RecordKind, ROUTES, toFilePath, toRecordPath } from "../routes.ts";

/** What somebody asked for that there is not, and what there is instead. */
export type Missing =
  | { readonly is: "page" }
  | {
      readonly is: "record";
      readonly kind: RecordKind;
      readonly id: string;
      /** The version that was asked for, if one was. */
      readonly version?: string | undefined;
      /** The kinds that do have a record of this id now. */
      readonly found: readonly RecordKind[];
    }
  | { readonly is: "version"; readonly kind: RecordKind; readonly id: string; readonly version: string };

const ONE = { claims: "claim", sources: "source", entities: "entity" } as const;

/** The page that stands where there is none: it says so, and leads on. */
export function renderNotFound(frame: Frame, missing: Missing): string {
  const page: Page = {
    path: ROUTES.home,
    title: "Not found",
    description: "There is no such page in this catalogue.",
    ...(missing.is !== "page" && { section: missing.kind }),
    content: html`
      <h1>Not found</h1>
      ${toReason(frame, missing)}
      <p>
        Look through the <a href=${ROUTES.claims}>claims</a>, the <a href=${ROUTES.sources}>sources</a>${" "}
        and the <a href=${ROUTES.entities}>entities</a>. Every id that was ever given out is in${" "}
        <a href=${toFilePath("ids.csv")}>ids.csv</a>.
      </p>
    `,
  };
  return renderPage(frame, page);
}

function toReason(frame: Frame, missing: Missing): Html {
  if (missing.is === "page") return html`<p>There is no page at this address.</p>`;
  const { kind, id } = missing;
  if (missing.is === "version")
    return html`
      <p>
        There is no version ${missing.version} to show the ${ONE[kind]} <code>${id}</code> of. See${" "}
        <a href=${ROUTES.releases}>all versions</a>, or the${" "}
        <a href=${toRecordPath(kind, id)}>${ONE[kind]} as it is now</a>.
      </p>
    `;
  const { version = frame.version, found } = missing;
  return html`
    <p>Version ${version} has no ${ONE[kind]} with the id <code>${id}</code>.</p>
    ${found.map(
      (other) => html`
        <p>Version ${frame.version} has an entry of that id: see <a href=${toRecordPath(other, id)}>the ${ONE[other]} ${id}</a>.</p>
      `,
    )}
  `;
}
