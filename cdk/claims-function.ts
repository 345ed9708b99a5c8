import { type Duration, RemovalPolicy, Size } from "aws-cdk-lib";
import { Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, Runtime } from "aws-cdk-lib/aws-lambda";
import { NodejsFunction, OutputFormat } from "aws-cdk-lib/aws-lambda-nodejs";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { Environment } from "../lambdas/runtime/environment.ts";

/** What differs between the functions. */
export interface ClaimsFunctionProps<Name extends keyof Environment> {
  /** The file in `lambdas/` that it is built from. */
  readonly name: Name;
  readonly environment: Environment[Name];
  readonly description: string;
  /** The export that is called (default: `handler`). */
  readonly handler?: string;
  /** In MB; a function gets a processor for each 1,769 of them. New accounts have no more than 3,008. */
  readonly memory: number;
  /** How long one call may take: at most 15 minutes. */
  readonly timeout: Duration;
  /** Room in `/tmp` (default: 512 MB). */
  readonly scratch?: Size;
  /** Where an event goes that it could not handle; given where it is called asynchronously. */
  readonly deadLetters?: IQueue;
}

/** The bundler gives a module no `require`, which the CommonJS packages in it ask for. */
const BANNER = 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);';

/**
 * A function of ours: Node 24 on Arm, one file with everything in it, built from the lock file of this repository.
 *
 * It has a role of its own, which begins with no right but to write its own log; the log stays for 90 days. No share of
 * the account's concurrency is reserved: a new account has none to give away, and the protocol of releases needs none.
 * It is not traced: a run is one call, and its log says what it did.
 */
export class ClaimsFunction<Name extends keyof Environment> extends Construct {
  readonly function: NodejsFunction;
  readonly role: Role;

  constructor(scope: Construct, id: string, props: ClaimsFunctionProps<Name>) {
    super(scope, id);
    const { name, environment, memory, scratch, deadLetters, ...others } = props;
    const logGroup = new LogGroup(this, "Log", {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = new Role(this, "Role", { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
    logGroup.grantWrite(this.role);
    this.function = new NodejsFunction(this, "Function", {
      ...others,
      environment: { ...environment },
      memorySize: memory,
      ephemeralStorageSize: scratch ?? Size.mebibytes(512),
      role: this.role,
      logGroup,
      ...(deadLetters && { deadLetterQueue: deadLetters }),
      entry: `lambdas/${name}.ts`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      projectRoot: ".",
      depsLockFilePath: "package-lock.json",
      bundling: {
        format: OutputFormat.ESM,
        mainFields: ["module", "main"],
        banner: BANNER,
        // The SDK that Lambda brings along changes without us; the one that was tested is bundled.
        externalModules: [],
        // Names stay, so that a stack trace can be read without a map.
        esbuildArgs: { "--minify-whitespace": true, "--minify-syntax": true, "--keep-names": true },
      },
    });
  }
}
