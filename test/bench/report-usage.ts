import { writeSync } from "node:fs";

/** Loaded before a program that is measured (`node --import`): tells the bench what the program took, when it is done. */
process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  // Kilobytes and microseconds, on the descriptor that the bench listens to: the program has the first three.
  writeSync(3, JSON.stringify({ megabytes: maxRSS / 1024, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 }));
});
