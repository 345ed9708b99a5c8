import { askMoto } from "./ask-moto.ts";
import type { Stack } from "./check-stack.ts";
import type { Moto } from "./start-moto.ts";

/** Turns on the versions of the buckets: the template says so, and moto's CloudFormation leaves it out. */
export async function keepVersions(moto: Moto, stack: Stack): Promise<void> {
  const body = "<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>";
  for (const id of ["Intake", "Data"]) {
    const path = `/${stack.find("AWS::S3::Bucket", id)}?versioning`;
    const { ok, status } = await askMoto(moto, "s3", path, { method: "PUT", body });
    if (!ok) throw new Error(`moto keeps no versions in ${id}: it answered with ${status}`);
  }
}
