import { type CfnElement, Stack, Validations } from "aws-cdk-lib";
import type { IConstruct } from "constructs";

/**
 * Accepts one finding of cdk-nag on one construct, with the reason. One at a time: a whole rule would also hide what is
 * added later.
 */
export function acknowledge(construct: IConstruct, finding: string, reason: string): void {
  Validations.of(construct).acknowledge({ id: `AwsSolutions-${finding}`, reason });
}

/** The finding on a wildcard behind the ARN of a resource, such as the keys of a bucket. */
export function wildcardBehind(resource: IConstruct, rest: string): string {
  return `IAM5[Resource::<${toLogicalId(resource)}.Arn>${rest}]`;
}

/** The name of a resource in the template, by which findings call it. */
export function toLogicalId(resource: IConstruct): string {
  return Stack.of(resource).getLogicalId(resource.node.defaultChild as CfnElement);
}
