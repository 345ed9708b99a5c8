/** What a page of another site may read of an answer, besides what every page may (Fetch standard, section 3.3.3). */
export const EXPOSED_HEADERS = ["ETag", "Accept-Ranges", "Content-Range", "Content-Length"] as const;
