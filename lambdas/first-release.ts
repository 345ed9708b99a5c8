import { readEnvironment } from "./runtime/environment.ts";
import { findCompletion } from "./runtime/first-release/find-completion.ts";
import { type Deployment, parseDeployment } from "./runtime/first-release/parse-deployment.ts";
import { startRelease } from "./runtime/first-release/start-release.ts";
import { openStateMachine } from "./runtime/first-release/step-functions.ts";
import { toHandler } from "./runtime/to-handler.ts";
import { openS3Store } from "./store/s3-store.ts";

const { INTAKE_BUCKET, STATE_MACHINE } = readEnvironment<"first-release">(
  ["INTAKE_BUCKET", "STATE_MACHINE"],
  process.env,
);
const machine = openStateMachine(STATE_MACHINE);
const openBundles = (bucket: string) => openS3Store({ bucket });
const intake = { bucket: INTAKE_BUCKET, store: openS3Store({ bucket: INTAKE_BUCKET }), machine, openBundles };
const about = ({ RequestType }: Deployment) => RequestType;
const parse = parseDeployment;

/** Submits the dataset bundle that was deployed: `onEvent` of the provider framework. */
export const onEvent = toHandler({ parse, about, act: async (deployment) => await startRelease(intake, deployment) });

/** Tells whether its release has ended: `isComplete` of the provider framework. */
export const isComplete = toHandler({
  parse,
  about,
  act: async (deployment) => await findCompletion(machine, deployment),
});
