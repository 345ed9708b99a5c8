import { Duration } from "aws-cdk-lib";
import { CachePolicy, type FunctionAssociation, FunctionEventType } from "aws-cdk-lib/aws-cloudfront";
import { Construct } from "constructs";
import { CacheControl } from "./cache-control.ts";

/** How long something is kept: by CloudFront, and what readers' own caches are told. */
export interface Kept {
  readonly cachePolicy: CachePolicy;
  readonly functionAssociations: FunctionAssociation[];
}

/** Seconds: how old a page or the pointer may be. */
const MOVING = 60;
/** Seconds: how old may be what is made again only when a program changes. */
const DERIVED = 3600;
/** A year, as long as caches may keep anything (RFC 8246). */
const FOREVER = 31_536_000;

/**
 * How long caches keep what the site shows. None of them looks at the query of an address, at cookies or at other
 * headers: what is found depends on its path alone.
 */
export class SiteCaches extends Construct {
  /** What never changes under its address. */
  readonly immutable = this.keep("Immutable", FOREVER, `public, max-age=${FOREVER}, immutable`);
  readonly derived = this.keep("Derived", DERIVED, `public, max-age=${DERIVED}`);
  readonly moving = this.keep("Moving", MOVING, `public, max-age=${MOVING}`);
  /** The function says itself how long each of its answers holds. */
  readonly redirects = this.makePolicy("RedirectCache", { least: 0, usual: MOVING, most: FOREVER });

  private keep(id: string, seconds: number, words: string): Kept {
    const cachePolicy = this.makePolicy(`${id}Cache`, { least: seconds, usual: seconds, most: seconds });
    const control = new CacheControl(this, `${id}Control`, words);
    return { cachePolicy, functionAssociations: [{ eventType: FunctionEventType.VIEWER_RESPONSE, function: control }] };
  }

  private makePolicy(id: string, keep: { least: number; usual: number; most: number }): CachePolicy {
    return new CachePolicy(this, id, {
      minTtl: Duration.seconds(keep.least),
      defaultTtl: Duration.seconds(keep.usual),
      maxTtl: Duration.seconds(keep.most),
      enableAcceptEncodingBrotli: true,
      enableAcceptEncodingGzip: true,
    });
  }
}
