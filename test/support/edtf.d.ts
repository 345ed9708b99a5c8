/** The part of the package that the tests use; it has no types of its own. */
declare module "edtf" {
  /** Reads an EDTF text: the first and the last moment that it may mean, in milliseconds. Throws where it is none. */
  // biome-ignore lint/style/noDefaultExport: that is how the package exports it.
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
