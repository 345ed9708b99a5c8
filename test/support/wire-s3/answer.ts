/** An answer of S3. An error has a code, which its XML body names. */
export interface Answer {
  readonly status: number;
  readonly code?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** An answer that reports an error, worded as S3 does (Amazon S3 API Reference, "Error responses"). */
export function toError(status: number, code: string, message: string): Answer {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message><RequestId>0</RequestId></Error>`;
  return { status, code, headers: { "content-type": "application/xml" }, body: Buffer.from(body) };
}
