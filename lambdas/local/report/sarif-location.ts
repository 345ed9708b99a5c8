/** Where a file is, as SARIF has it: a URI, and what it is relative to. */
interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: "SRCROOT";
}

/**
 * The artifactLocation (SARIF 2.1.0, section 3.4) of a path: relative to where the check was run, or a file URI.
 *
 * Half a character, which a URI cannot hold, becomes the replacement character.
 */
export function toArtifactLocation(path: string): ArtifactLocation {
  const encoded = path.toWellFormed().split("/").map(encodeURIComponent).join("/");
  return path.startsWith("/") ? { uri: `file://${encoded}` } : { uri: encoded, uriBaseId: "SRCROOT" };
}
