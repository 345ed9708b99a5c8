import { RemovalPolicy } from "aws-cdk-lib";
import { Rule } from "aws-cdk-lib/aws-events";
import { SfnStateMachine } from "aws-cdk-lib/aws-events-targets";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { DefinitionBody, LogLevel, StateMachine } from "aws-cdk-lib/aws-stepfunctions";
import { Construct } from "constructs";
import { acknowledge } from "./acknowledge.ts";
import type { Notices } from "./notices.ts";
import { PIPELINE_DEFINITION } from "./pipeline-definition.ts";

/** What the pipeline connects. */
export interface PipelineProps {
  readonly intake: IBucket;
  readonly validator: IFunction;
  readonly publisher: IFunction;
  readonly renderer: IFunction;
  readonly notices: Notices;
  /** Where an event goes that could not start a run. */
  readonly deadLetters: IQueue;
}

/** What it takes to have a state machine write a log: AWS knows no narrower resource for these. */
const LOG_DELIVERY = [
  "logs:CreateLogDelivery",
  "logs:GetLogDelivery",
  "logs:UpdateLogDelivery",
  "logs:DeleteLogDelivery",
  "logs:ListLogDeliveries",
  "logs:PutResourcePolicy",
  "logs:DescribeResourcePolicies",
  "logs:DescribeLogGroups",
];

/**
 * From each bundle in the intake to a release with its catalogue, or to a notice, see the definition.
 *
 * Every object under `intake/` starts one run, and an event that could not becomes a dead letter. A run may call its three
 * functions and tell, and nothing else. Its whole course is logged, and kept for 90 days.
 */
export class Pipeline extends Construct {
  readonly stateMachine: StateMachine;
  private readonly role: Role;

  constructor(scope: Construct, id: string, props: PipelineProps) {
    super(scope, id);
    this.role = new Role(this, "Role", { assumedBy: new ServicePrincipal("states.amazonaws.com") });
    this.grantRun(props);
    this.stateMachine = this.makeStateMachine(props);
    this.startOnEach(props);
  }

  private makeStateMachine({ validator, publisher, renderer, notices }: PipelineProps): StateMachine {
    const destination = new LogGroup(this, "Log", {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const machine = new StateMachine(this, "StateMachine", {
      definitionBody: DefinitionBody.fromString(JSON.stringify(PIPELINE_DEFINITION)),
      definitionSubstitutions: {
        PublishFunction: publisher.functionArn,
        RenderFunction: renderer.functionArn,
        Topic: notices.topic.topicArn,
        ValidateFunction: validator.functionArn,
      },
      // What it may do is all written here, so that nothing is added on the way.
      role: this.role.withoutPolicyUpdates(),
      logs: { destination, level: LogLevel.ALL, includeExecutionData: true },
    });
    machine.node.addDependency(this.role);
    acknowledge(machine, "SF2", "a run is three calls, and its log holds the times and the data of every step");
    return machine;
  }

  private grantRun({ validator, publisher, renderer, notices }: PipelineProps): void {
    const resources = [validator, publisher, renderer].map(({ functionArn }) => functionArn);
    this.role.addToPolicy(new PolicyStatement({ sid: "Call", actions: ["lambda:InvokeFunction"], resources }));
    this.role.addToPolicy(new PolicyStatement({ sid: "Log", actions: LOG_DELIVERY, resources: ["*"] }));
    acknowledge(this.role, "IAM5[Resource::*]", "delivering a log is granted for all logs, or not at all");
    notices.grantTell(this.role);
  }

  private startOnEach({ intake, deadLetters }: PipelineProps): void {
    new Rule(this, "OnBundle", {
      description: "Starts a run for each dataset bundle that comes in",
      eventPattern: {
        source: ["aws.s3"],
        detailType: ["Object Created"],
        detail: { bucket: { name: [intake.bucketName] }, object: { key: [{ prefix: "intake/" }] } },
      },
      targets: [new SfnStateMachine(this.stateMachine, { deadLetterQueue: deadLetters })],
    });
  }
}
