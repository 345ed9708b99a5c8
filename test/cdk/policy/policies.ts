import type { Statement } from "./statement.ts";

/** Every policy of a deployment, with nothing left to be resolved. */
export interface Policies {
  /** The account that all of it is in. */
  readonly account: string;
  /** What the policies of a role say, by its ARN. */
  readonly ofRole: ReadonlyMap<string, readonly Statement[]>;
  /** What the policy of a bucket, key, topic, queue, function or role (its trust) says, by its ARN. */
  readonly ofResource: ReadonlyMap<string, readonly Statement[]>;
}

/** Whoever makes a request. */
export type Caller =
  /** A role or user; of one that the deployment does not make, what its own policies say. */
  | { readonly kind: "aws"; readonly arn: string; readonly account: string; readonly own?: readonly Statement[] }
  /** A service of AWS, in its own name. */
  | { readonly kind: "service"; readonly name: string }
  /** Somebody with a token of an identity provider, before taking a role. */
  | { readonly kind: "federated"; readonly provider: string }
  /** Somebody on the web, without a signature. */
  | { readonly kind: "anonymous" };
