/** A part of a page that a server and a browser make alike, each with its own means. Text in it is text and never markup. */
export type Part = string | PartElement;

export interface PartElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Part[];
}

/** Makes an element of a part. */
export function part(tag: string, attributes: PartElement["attributes"], ...children: readonly Part[]): PartElement {
  return { tag, attributes, children };
}
