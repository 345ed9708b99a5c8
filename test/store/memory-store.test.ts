import { describe } from "vitest";
import { openMemoryStore } from "../../lambdas/store/memory-store.ts";
import { testStore } from "./contract.ts";
import { testRevisions } from "./replace-contract.ts";

describe("a store in memory", () => {
  testStore(async () => openMemoryStore());
  testRevisions(async () => openMemoryStore());
});
