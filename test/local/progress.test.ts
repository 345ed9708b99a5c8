import { describe, expect, it } from "vitest";
import { type ProgressOptions, type ProgressStream, startProgress } from "../../lambdas/local/progress.ts";

const clear = "\r\u001B[K";

/** A display on a terminal of 80 columns, and a clock that is set by hand. */
function start(stream: Partial<ProgressStream> = {}, options: Partial<ProgressOptions> = {}) {
  const clock = { time: 1000 };
  const written: string[] = [];
  const terminal = { isTTY: true, columns: 80, ...stream, write: (text: string) => written.push(text) };
  const base = { label: "files read", total: 2000, now: () => clock.time, env: {} };
  return { clock, written, progress: startProgress(terminal, { ...base, ...options }) };
}

describe("startProgress", () => {
  it("shows nothing of work that is done within 0.3 seconds", () => {
    const { clock, written, progress } = start();
    for (clock.time = 1000; clock.time < 1300; clock.time += 10) progress.update(clock.time);
    progress.done();
    expect(written).toEqual([]);
  });

  it("says how far longer work is, and takes the line away at the end", () => {
    const { clock, written, progress } = start();
    clock.time = 1300;
    progress.update(500);
    progress.done();
    expect(written).toEqual([`${clear} 25 % 500 of 2000 files read`, clear]);
  });

  it("draws at most ten times a second", () => {
    const { clock, written, progress } = start();
    for (clock.time = 1000; clock.time < 2300; clock.time += 1) progress.update(clock.time);
    expect(written).toHaveLength(10);
  });

  it("counts up where the end is not known", () => {
    const { clock, written, progress } = start({}, { total: undefined });
    clock.time = 1300;
    progress.update(7);
    expect(written).toEqual([`${clear}7 files read`]);
  });

  it("never says more than 100 %", () => {
    const { clock, written, progress } = start({}, { total: 3 });
    clock.time = 1300;
    progress.update(4);
    expect(written[0]).toContain("100 %");
  });

  it.each([
    [20, " 25 % 500 of 2000 …"],
    [10, " 25 % 50…"],
    [1, ""],
    [0, " 25 % 500 of 2000 files read"],
  ])("keeps to one line on a terminal of %i columns", (columns, line) => {
    const { clock, written, progress } = start({ columns });
    clock.time = 1300;
    progress.update(500);
    expect(written).toEqual([clear + line]);
  });

  it("follows a terminal that is made narrower", () => {
    const written: string[] = [];
    const terminal = { isTTY: true, columns: 80, write: (text: string) => written.push(text) };
    const clock = { time: 0 };
    const progress = startProgress(terminal, { label: "files read", total: 4, now: () => clock.time, env: {} });
    terminal.columns = 10;
    clock.time = 300;
    progress.update(1);
    expect(written).toEqual([`${clear} 25 % 1 …`]);
  });

  it("writes nothing after the end", () => {
    const { clock, written, progress } = start();
    progress.done();
    clock.time = 9000;
    progress.update(1);
    progress.done();
    expect(written).toEqual([]);
  });

  it.each([
    ["in a pipe", { isTTY: false }, {}],
    ["where nothing is known of the stream", { isTTY: undefined }, {}],
    ["in CI", {}, { env: { CI: "true" } }],
    ["on a terminal that can do nothing", {}, { env: { TERM: "dumb" } }],
  ])("is silent %s", (_, stream, options) => {
    const { clock, written, progress } = start(stream, options);
    clock.time = 9000;
    progress.update(1);
    progress.done();
    expect(written).toEqual([]);
  });

  it("takes CI=false for no CI", () => {
    const { clock, written, progress } = start({}, { env: { CI: "false" } });
    clock.time = 9000;
    progress.update(1);
    expect(written).toHaveLength(1);
  });
});
