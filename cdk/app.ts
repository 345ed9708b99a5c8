import { App, DefaultStackSynthesizer, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { ClaimsStack } from "./claims-stack.ts";
import { findDatasetBundle } from "./dataset-bundle.ts";
import { readSettings } from "./settings.ts";

const app = new App();
const settings = readSettings((name) => app.node.tryGetContext(name));
const bundle = findDatasetBundle(settings.bundleFolder);
if (bundle === undefined && !settings.local)
  console.error("no dataset bundle: nothing will be released by this deployment; npm run deploy makes one first");

// The version of the bootstrap is a parameter that CloudFormation reads for itself: an emulator cannot.
const synthesizer = new DefaultStackSynthesizer({ generateBootstrapVersionRule: !settings.local });
new ClaimsStack(app, "IraqRussiaClaims", { settings, bundle, synthesizer });
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
