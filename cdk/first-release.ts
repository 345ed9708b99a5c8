import { ArnFormat, CustomResource, Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import { Asset } from "aws-cdk-lib/aws-s3-assets";
import { LogLevel, type StateMachine } from "aws-cdk-lib/aws-stepfunctions";
import { Provider } from "aws-cdk-lib/custom-resources";
import { Construct, type IConstruct } from "constructs";
import { acknowledge, toLogicalId, wildcardBehind } from "./acknowledge.ts";
import { ClaimsFunction } from "./claims-function.ts";
import type { DatasetBundle } from "./dataset-bundle.ts";
import { grantCreate, grantRead } from "./grant.ts";

/** What is released, and by which way. */
export interface FirstReleaseProps {
  readonly bundle: DatasetBundle;
  readonly intake: IBucket;
  readonly stateMachine: StateMachine;
  /** What has to be there before: all that a release needs, and those who tell people of its failure. */
  readonly after: readonly IConstruct[];
}

/**
 * Releases the dataset bundle that is deployed with the stack, by the same way as every other.
 *
 * The deployment ends when that has ended, and fails where it failed. The same bundle deployed again does nothing, and
 * taking the stack away takes nothing back.
 */
export class FirstRelease extends Construct {
  constructor(scope: Construct, id: string, props: FirstReleaseProps) {
    super(scope, id);
    const asset = new Asset(this, "Bundle", { path: props.bundle.path });
    const resource = new CustomResource(this, "Release", {
      serviceToken: this.makeProvider(props, asset).serviceToken,
      resourceType: "Custom::FirstRelease",
      properties: {
        BundleBucket: asset.s3BucketName,
        BundleKey: asset.s3ObjectKey,
        IntakeKey: props.bundle.intakeKey,
      },
    });
    resource.node.addDependency(...props.after);
  }

  private makeProvider(props: FirstReleaseProps, asset: Asset): Provider {
    const onEvent = this.makeFunction("OnEvent", props);
    const isComplete = this.makeFunction("IsComplete", props);
    this.grantStart(onEvent.role, props, asset);
    this.grantWait(isComplete.role, props.stateMachine);
    const [logGroup, waiting] = [this.makeLog("ProviderLog"), this.makeLog("WaiterLog")];
    // With roles of CDK's own, each would have a managed policy for every log of the account.
    const provider = new Provider(this, "Provider", {
      onEventHandler: onEvent.function,
      isCompleteHandler: isComplete.function,
      queryInterval: Duration.seconds(15),
      totalTimeout: Duration.minutes(50),
      logGroup,
      disableWaiterStateMachineLogging: false,
      waiterStateMachineLogOptions: { destination: waiting, level: LogLevel.ALL },
      frameworkOnEventRole: this.makeFrameworkRole("ProviderStarts", logGroup),
      frameworkCompleteAndTimeoutRole: this.makeFrameworkRole("ProviderWaits", logGroup),
    });
    acknowledgeFramework(provider, [onEvent.function, isComplete.function]);
    return provider;
  }

  private makeFrameworkRole(id: string, logGroup: LogGroup): Role {
    const role = new Role(this, id, { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
    logGroup.grantWrite(role);
    return role;
  }

  private makeFunction(id: "OnEvent" | "IsComplete", { intake, stateMachine }: FirstReleaseProps) {
    return new ClaimsFunction(this, id, {
      name: "first-release",
      handler: id === "OnEvent" ? "onEvent" : "isComplete",
      description: "Releases the dataset bundle of a deployment",
      environment: { INTAKE_BUCKET: intake.bucketName, STATE_MACHINE: stateMachine.stateMachineArn },
      memory: 512,
      timeout: Duration.minutes(2),
    });
  }

  private makeLog(id: string): LogGroup {
    return new LogGroup(this, id, { retention: RetentionDays.THREE_MONTHS, removalPolicy: RemovalPolicy.DESTROY });
  }

  private grantStart(role: Role, { intake, stateMachine }: FirstReleaseProps, asset: Asset): void {
    const bundles = { bucket: intake, keys: ["intake/*"] };
    grantRead(role, "ReadBundle", { bucket: asset.bucket, keys: [asset.s3ObjectKey] });
    grantCreate(role, "Submit", bundles);
    grantRead(role, "CompareBundle", bundles);
    const resources = [stateMachine.stateMachineArn];
    role.addToPolicy(new PolicyStatement({ sid: "Start", actions: ["states:StartExecution"], resources }));
  }

  private grantWait(role: Role, stateMachine: StateMachine): void {
    const resourceName = `${stateMachine.stateMachineName}:*`;
    const executions = Stack.of(this).formatArn({
      service: "states",
      resource: "execution",
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
      resourceName,
    });
    role.addToPolicy(
      new PolicyStatement({ sid: "Wait", actions: ["states:DescribeExecution"], resources: [executions] }),
    );
    const finding = `arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:execution:<${toLogicalId(stateMachine)}.Name>:*`;
    acknowledge(role, `IAM5[Resource::${finding}]`, "an execution gets its name at run time");
  }
}

/** What CDK's framework around the two functions does, and does not let us change. */
function acknowledgeFramework(provider: Provider, called: readonly IConstruct[]): void {
  const reason = "CDK's provider framework may call its functions in any version, and each has one";
  for (const role of ["ProviderStarts", "ProviderWaits"].map((id) => provider.node.scope?.node.findChild(id)))
    for (const target of called) if (role) acknowledge(role, wildcardBehind(target, ":*"), reason);
  const waiter = provider.node.findChild("waiter-state-machine");
  for (const id of ["framework-isComplete", "framework-onTimeout"])
    acknowledge(waiter, wildcardBehind(provider.node.findChild(id), ":*"), reason);
  acknowledge(waiter, "IAM5[Resource::*]", "delivering a log is granted for all logs, or not at all");
  acknowledge(waiter, "SF2", "it only waits for a run of the pipeline, and its log says how often it asked");
}
