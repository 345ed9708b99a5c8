import type { Row } from "../../snapshot/order.ts";

/** A picture, with the words for who does not see it and the data behind it. */
export interface Picture {
  /** The name of its files: `/pictures/<id>.svg` and `/pictures/<id>.csv`. */
  readonly id: string;
  readonly title: string;
  /** What it shows, and how it is to be read. */
  readonly caption: string;
  /** The text alternative: what a reader would see in it, in one to three sentences. */
  readonly summary: string;
  /** SVG without a style of its own: colours are `currentColor` and classes of the stylesheet. */
  readonly svg: string;
  /** What is drawn, a row for each mark; the columns of the first row are those of all. */
  readonly data: readonly Row[];
}
