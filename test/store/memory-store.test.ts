import { describe } from "vitest";
import { openMemoryStore } from "../../lambdas/store/memory-store.ts";
import { testRevisions, testStore } from "./contract.ts";

describe("a store in memory", () => {
  testStore(async () => openMemoryStore());
  testRevisions(async () => openMemoryStore());
});
