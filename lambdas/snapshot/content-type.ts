/** The media type of a file as readers are told it (RFC 9110, section 8.3): every text of ours is UTF-8, and says so. */
export function toContentType(mediaType: string): string {
  return mediaType.startsWith("text/") ? `${mediaType}; charset=utf-8` : mediaType;
}
