import type { Row } from "../../snapshot/order.ts";

/** A picture, with the words for who does not see it and the data behind it. */
export interface Picture {
  /** The name of its files: `/pictures/<id>.svg` and `/pictures/<id>.csv`. */
  readonly id: string;
  readonly title: string;
  /** What it shows, and how it is to be read. */
  readonly caption: string;
  /** The text alternative: what a reader would see in it, in a few sentences made from the data. */
  readonly summary: string;
  /** SVG without a style of its own: colours are `currentColor` and custom properties of the stylesheet. */
  readonly svg: string;
  /** The same for a narrow screen, where there is a form that is read better there: `/pictures/<id>-narrow.svg`. */
  readonly narrow?: string;
  /** What the columns of `data` hold, in their order. */
  readonly columns: readonly PictureColumn[];
  /** What is drawn, a row for each mark. */
  readonly data: readonly Row[];
}

/** A column of the data behind a picture. */
export interface PictureColumn {
  readonly name: string;
  readonly description: string;
}
