import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openWireKms } from "../../support/wire-kms.ts";
import { checkDestroyed, checkStack, type Stack } from "./check-stack.ts";
import { keepVersions } from "./keep-versions.ts";
import { openVerification } from "./open-verification.ts";
import { releaseDataset } from "./release-dataset.ts";
import { type Cdk, openCdk } from "./run-cdk.ts";
import { findMoto, type Moto, startMoto } from "./start-moto.ts";

const usage = `usage: npm run moto

Deploys the stack to moto, an emulator of AWS, on this machine: bootstrap, deploy,
the published code of the functions run on the bundle of dataset/, the release
verified, destroy. Needs python3 with moto[server] (made with 5.2.1), and dataset/
as its last commit has it. Reaches nothing but 127.0.0.1, with credentials that
open nothing anywhere.

It shows that the templates of bootstrap and stack can be created and deleted in
their order, that what is published as code is whole and starts in Node 24 with
the environment that the stack gives it, that S3 as moto has it carries a release
and creates nothing twice, and that the buckets outlive the stack.

It does not show:
  - rights: moto lets everybody do everything, and skips bucket policies
  - settings of buckets: moto makes each without versions, lifecycle, CORS, locks
    and events; versions are turned on here
  - signing: moto makes every key of CloudFormation a symmetric one, and hashes a
    digest again before it signs it; the small KMS of the tests signs here
  - CloudFront, custom resources and the first release: left out (-c local=true)
  - the catalogue: its functions and bucket are deployed, and not called
  - function addresses, alarms and their topic's policy: skipped by moto, silently
  - the pipeline and schedules: moto starts nothing by itself; the functions are
    called here in the order in which the state machine would
  - Lambda: moto runs no function; here it is a process without limits of memory
    and time, on this machine's kind of processor
The tests of the template and of the bundled functions (npm test) are for those.

exit code: 0 all of it was shown, 1 something was not, 2 there is no python3 or
no moto`;

const { values } = parseArgs({ options: { help: { type: "boolean", short: "h" } } });
if (values.help) console.log(usage);
else process.exitCode = await main();

async function main(): Promise<number> {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  const found = await findMoto(stop.signal);
  if (found === undefined) {
    console.error("there is no python3 with moto: pip install 'moto[server]==5.2.1', and run it again");
    return 2;
  }
  const scratch = mkdtempSync(join(tmpdir(), "claims-moto-"));
  try {
    await using moto = await startMoto(join(scratch, "moto.log"), stop.signal);
    step(`moto ${found} answers at ${moto.endpoint}`);
    await show(moto, scratch, stop.signal);
    step("all of it was shown");
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function show(moto: Moto, scratch: string, signal: AbortSignal): Promise<void> {
  const cdk = openCdk(moto, scratch, signal);
  await cdk.run("bootstrap", "aws://123456789012/us-east-1");
  step("bootstrapped");
  await cdk.run("deploy", "--method=direct", "--require-approval=never");
  const stack = await checkStack(moto);
  step(`deployed: ${stack.describe()}`);
  await keepVersions(moto, stack);
  const kms = await openWireKms();
  try {
    const verify = openVerification(moto, stack, kms.publicKey);
    await releaseDataset({ moto, stack, kms, scratch, signal, step });
    step(await verify());
    await destroy(cdk, moto, stack);
    step(`what was published stays: ${await verify()}`);
  } finally {
    await kms.close();
  }
}

async function destroy(cdk: Cdk, moto: Moto, stack: Stack): Promise<void> {
  await cdk.run("destroy", "--force");
  await checkDestroyed(moto, stack);
  step("destroyed: the stack and its functions are gone, the buckets are not");
}

function step(words: string): void {
  console.log(`${(performance.now() / 1000).toFixed(1).padStart(6)} s  ${words}`);
}
