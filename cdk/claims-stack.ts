import { readFileSync } from "node:fs";
import { CfnOutput, Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { Alarms } from "./alarms.ts";
import { DataBucket } from "./data-bucket.ts";
import type { DatasetBundle } from "./dataset-bundle.ts";
import { DeadLetterQueue } from "./dead-letter-queue.ts";
import { Downloader } from "./downloader.ts";
import { FirstRelease } from "./first-release.ts";
import { GitHubRole } from "./github-role.ts";
import { IntakeBucket } from "./intake-bucket.ts";
import { LogBucket } from "./log-bucket.ts";
import { Notices } from "./notices.ts";
import { Pipeline } from "./pipeline.ts";
import { PublicSite } from "./public-site.ts";
import { Publisher } from "./publisher.ts";
import { Reconciler } from "./reconciler.ts";
import { RecordPages } from "./record-pages.ts";
import { Renderer } from "./renderer.ts";
import type { Settings } from "./settings.ts";
import { SigningKey } from "./signing-key.ts";
import { SiteBucket } from "./site-bucket.ts";
import { StagingBucket } from "./staging-bucket.ts";
import { Validator } from "./validator.ts";
import { Yanker } from "./yanker.ts";

/** What an operator decided, and what is released first. */
export interface ClaimsStackProps extends StackProps {
  readonly settings: Settings;
  readonly bundle?: DatasetBundle | undefined;
}

/** What the pages call the site in an emulator, where there is none. */
const NOWHERE = "https://localhost";

/** The whole publisher: connects one construct for each capability, and decides nothing itself. */
export class ClaimsStack extends Stack {
  constructor(scope: Construct, id: string, { settings, bundle, ...props }: ClaimsStackProps) {
    super(scope, id, { description: "Publishes the dataset of attributed claims", ...props });
    const { bucket: logs } = new LogBucket(this, "Logs");
    const { bucket: data } = new DataBucket(this, "Data", { logs, ...settings });
    const { bucket: intake } = new IntakeBucket(this, "Intake", { logs });
    const { bucket: staging } = new StagingBucket(this, "Staging", { logs });
    const pages = new SiteBucket(this, "Pages", { logs, ...settings });
    const signingKey = new SigningKey(this, "Signing", { generation: settings.keyGeneration });
    const trustedKeys = settings.trustFile === undefined ? "" : readFileSync(settings.trustFile, "utf8");
    const log = { data, signingKey, trustedKeys };

    const deadLetters = new DeadLetterQueue(this, "DeadLetters");
    const notices = new Notices(this, "Notices", { email: settings.alarmEmail });
    const validator = new Validator(this, "Validator", { intake, staging }).function;
    const publisher = new Publisher(this, "Publisher", { staging, log }).function;
    const yanker = new Yanker(this, "Yanker", { log }).function;
    new Reconciler(this, "Reconciler", { log, deadLetters });
    const downloads = new Downloader(this, "Downloader", { data }).url;
    const recordPages = new RecordPages(this, "RecordPages", { pages: pages.bucket }).url;
    const sources = { data, pages: pages.bucket, downloads, recordPages };
    const site = settings.local ? undefined : new PublicSite(this, "Site", { ...sources, name: settings.site });
    const address = site?.address ?? NOWHERE;
    const renderer = new Renderer(this, "Renderer", { log, pages, address, deadLetters });
    const functions = { validator, publisher, renderer: renderer.function };
    const pipeline = new Pipeline(this, "Pipeline", { intake, ...functions, notices, deadLetters });
    const { stateMachine } = pipeline;
    const watched = { stateMachine, renderer: renderer.function, deadLetters };
    const alarms = new Alarms(this, "Alarms", { ...watched, topic: notices.topic });

    this.tell("IntakeBucket", "Dataset bundles go here, under intake/", intake.bucketName);
    this.tell("SigningKeyArn", "The key that signs releases", signingKey.key.keyArn);
    this.tell("YankFunction", "Call it to withdraw a version: cdk/README.md#withdraw-a-version", yanker.functionName);
    this.tell("StateMachineArn", "Every run of the pipeline", stateMachine.stateMachineArn);

    const { githubSubjects: subjects, githubProviderArn: providerArn } = settings;
    if (subjects.length > 0) {
      const { role } = new GitHubRole(this, "GitHub", { intake, subjects, providerArn });
      this.tell("IntakeRole", "The role of the workflow that publishes", role.roleArn);
    }
    if (site === undefined) return;
    this.tell("SiteAddress", "The catalogue; does it show nothing: cdk/README.md#unrenderedcatalogue", site.address);
    if (bundle === undefined) return;
    const after = [data, intake, staging, pages, signingKey, notices, renderer, pipeline, alarms, site];
    new FirstRelease(this, "FirstRelease", { bundle, intake, stateMachine, after });
  }

  private tell(id: string, description: string, value: string): void {
    new CfnOutput(this, id, { description, value });
  }
}
