import { Duration } from "aws-cdk-lib";
import { OidcProviderNative, Role, WebIdentityPrincipal } from "aws-cdk-lib/aws-iam";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { checkGitHubSubject } from "./github-subject.ts";
import { grantCreate } from "./grant.ts";

/** Who may submit, and where. */
export interface GitHubRoleProps {
  readonly intake: IBucket;
  /** Each one branch or one environment of one repository, exactly as GitHub writes it in its tokens. */
  readonly subjects: readonly string[];
  /** GitHub's identity provider in this account; left out: it is made. */
  readonly providerArn?: string | undefined;
}

const ISSUER = "token.actions.githubusercontent.com";

/**
 * The role that a workflow on GitHub takes to submit a dataset, without a secret.
 *
 * Only a token for AWS whose subject is one of those named gets it, for an hour, and then it can do one thing: put a new
 * object under `intake/`. It cannot read, list, replace or delete. Throws an `Error` for a subject with a wildcard.
 */
export class GitHubRole extends Construct {
  readonly role: Role;

  constructor(scope: Construct, id: string, { intake, subjects, providerArn }: GitHubRoleProps) {
    super(scope, id);
    const provider = providerArn ?? this.makeProvider();
    this.role = new Role(this, "Role", {
      description: "Puts dataset bundles into the intake",
      maxSessionDuration: Duration.hours(1),
      assumedBy: new WebIdentityPrincipal(provider, {
        StringEquals: {
          [`${ISSUER}:aud`]: "sts.amazonaws.com",
          [`${ISSUER}:sub`]: subjects.map(checkGitHubSubject),
        },
      }),
    });
    grantCreate(this.role, "Submit", { bucket: intake, keys: ["intake/*"] });
  }

  private makeProvider(): string {
    const url = `https://${ISSUER}`;
    return new OidcProviderNative(this, "Provider", { url, clientIds: ["sts.amazonaws.com"] }).oidcProviderArn;
  }
}
