import { RemovalPolicy, Stack } from "aws-cdk-lib";
import { AnyPrincipal, Effect, PolicyStatement, type Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Key } from "aws-cdk-lib/aws-kms";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";

/** Who is told. */
export interface NoticesProps {
  /** An address of mail; whoever reads it has to confirm it once. */
  readonly email?: string | undefined;
}

/**
 * Where the stack tells people what happened: releases, refusals, alarms.
 *
 * What is told is encrypted with a key of the stack, since alarms cannot speak to a topic under Amazon's own. Only the
 * account's alarms and those named by `grantTell` can speak.
 */
export class Notices extends Construct {
  readonly topic: Topic;
  private readonly key: Key;

  constructor(scope: Construct, id: string, { email }: NoticesProps) {
    super(scope, id);
    this.key = new Key(this, "Key", {
      description: "Encrypts what the stack tells people",
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.topic = new Topic(this, "Topic", { masterKey: this.key });
    this.refusePlainText();
    this.letAlarmsTell();
    if (email !== undefined) this.topic.addSubscription(new EmailSubscription(email));
  }

  /** Lets a role tell. */
  grantTell(role: Role): void {
    const { topicArn } = this.topic;
    role.addToPrincipalPolicy(new PolicyStatement({ sid: "Tell", actions: ["sns:Publish"], resources: [topicArn] }));
    const actions = ["kms:GenerateDataKey", "kms:Decrypt"];
    role.addToPrincipalPolicy(new PolicyStatement({ sid: "TellSecretly", actions, resources: [this.key.keyArn] }));
  }

  private refusePlainText(): void {
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: "OnlyTls",
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ["sns:Publish"],
        resources: [this.topic.topicArn],
        conditions: { Bool: { "aws:SecureTransport": "false" } },
      }),
    );
  }

  private letAlarmsTell(): void {
    const { account, region, partition } = Stack.of(this);
    const principals = [new ServicePrincipal("cloudwatch.amazonaws.com")];
    const alarms = `arn:${partition}:cloudwatch:${region}:${account}:alarm:*`;
    const conditions = { ArnLike: { "aws:SourceArn": alarms } };
    const tell = { sid: "AlarmsTell", principals, actions: ["sns:Publish"], resources: [this.topic.topicArn] };
    this.topic.addToResourcePolicy(new PolicyStatement({ ...tell, conditions }));
    const actions = ["kms:GenerateDataKey*", "kms:Decrypt"];
    const encrypt = { sid: "AlarmsEncrypt", principals, actions, resources: ["*"], conditions };
    this.key.addToResourcePolicy(new PolicyStatement(encrypt));
  }
}
