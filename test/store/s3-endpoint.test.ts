import { randomUUID } from "node:crypto";
import { CreateBucketCommand, HeadBucketCommand, S3Client } from "@aws-sdk/client-s3";
import { beforeAll, describe } from "vitest";
import { openS3Store } from "../../lambdas/store/s3-store.ts";
import { testStore } from "./contract.ts";

const { S3_TEST_ENDPOINT: endpoint, S3_TEST_BUCKET: bucket = "store-contract" } = process.env;

/** Runs where an endpoint is named: moto, MinIO, AWS. Credentials and region come from `AWS_*`, as everywhere. */
describe.skipIf(endpoint === undefined)(`a store at ${endpoint}`, () => {
  const client = { endpoint, forcePathStyle: true };

  beforeAll(async () => {
    const sdk = new S3Client(client);
    await sdk.send(new HeadBucketCommand({ Bucket: bucket })).catch(async () => {
      await sdk.send(new CreateBucketCommand({ Bucket: bucket }));
    });
  });

  testStore(async () => openS3Store({ bucket, prefix: `${randomUUID()}/`, client }));
});
