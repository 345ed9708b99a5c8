/** A name of one's own for the catalogue. */
export interface SiteName {
  readonly domainName: string;
  /** The ARN of its certificate, which CloudFront takes from us-east-1 only. */
  readonly certificateArn: string;
}

/** Takes the name and its certificate, both or none. Throws an `Error` where one is missing or not fit. */
export function parseSite(domainName: string | undefined, certificateArn: string | undefined): SiteName | undefined {
  if (domainName === undefined && certificateArn === undefined) return undefined;
  if (domainName === undefined || certificateArn === undefined)
    throw new Error("of domainName and certificateArn one is missing: give both, or none");
  if (!/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(domainName))
    throw new Error(`domainName is "${domainName}"; write a name such as claims.example.org`);
  if (!/^arn:aws:acm:us-east-1:\d{12}:certificate\/[\w-]+$/.test(certificateArn))
    throw new Error(`certificateArn is "${certificateArn}"; CloudFront takes a certificate of ACM in us-east-1 only`);
  return { domainName, certificateArn };
}
