import { playAll } from "./play-all.ts";

// Each fault at each step of a release to S3: how it ends, and how the same again does without the fault.
const started = performance.now();
let last = "";
for (const { place, fault, ending, again } of await playAll()) {
  console.log(`${(place === last ? "" : place).padEnd(28)} ${fault.padEnd(30)} ${ending.padEnd(24)} ${again}`);
  last = place;
}
console.error(`${((performance.now() - started) / 1000).toFixed(1)} s`);
