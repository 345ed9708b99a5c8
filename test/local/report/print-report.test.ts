import { describe, expect, it } from "vitest";
import { wantsColour } from "../../../lambdas/local/report/paint.ts";
import { printReport, type ReportFormat, reportFormats } from "../../../lambdas/local/report/print-report.ts";
import { aProblem, aReport } from "../../claims/report/any-report.ts";

interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

function print(format: ReportFormat, terminal: Terminal = {}, report = aReport([aProblem()])) {
  const written: string[] = [];
  const stdout = { ...terminal, write: (text: string) => written.push(text) };
  const line = `{\n\n  "entity": "rusia", "and": "${"so on ".repeat(30)}"\n}\n`;
  const code = printReport(report, format, { stdout, env: {}, readText: () => line });
  return { code, text: written.join("") };
}

describe("printReport", () => {
  it.each(reportFormats)("returns 1 for problems and 0 for a fit dataset, as %s", (format) => {
    expect(print(format).code).toBe(1);
    expect(print(format, {}, aReport([])).code).toBe(0);
  });

  it("writes each format as itself", () => {
    expect(print("text").text).toMatch(/^dataset\/claims\/c-000001\.json\n/);
    expect(print("github").text).toMatch(/^::error /);
    expect(JSON.parse(print("json").text)).toHaveProperty("fit", false);
    expect(JSON.parse(print("sarif").text)).toHaveProperty("version", "2.1.0");
  });

  it("paints on a terminal and not in a pipe", () => {
    expect(print("text", { isTTY: true, columns: 80 }).text).toContain("\u001B[");
    expect(print("text").text).not.toContain("\u001B[");
    expect(print("json", { isTTY: true }).text).not.toContain("\u001B[");
  });

  it.each([
    [40, 40],
    [0, 80],
    [undefined, 80],
  ])("takes a terminal of %s columns for one of %i", (columns, width) => {
    const { text } = print("text", columns === undefined ? {} : { columns });
    const widest = Math.max(...text.split("\n").map((line) => line.length));
    expect(widest).toBeLessThanOrEqual(width);
    expect(widest).toBeGreaterThan(width - 4);
  });
});

describe("wantsColour", () => {
  it.each([
    ["on a terminal", { isTTY: true }, {}, true],
    ["in a pipe", { isTTY: false }, {}, false],
    ["where nothing is known of the stream", {}, {}, false],
    ["on a terminal that can do nothing", { isTTY: true }, { TERM: "dumb" }, false],
    ["with NO_COLOR", { isTTY: true }, { NO_COLOR: "1" }, false],
    ["with an empty NO_COLOR", { isTTY: true }, { NO_COLOR: "" }, true],
    ["in a pipe with FORCE_COLOR", { isTTY: false }, { FORCE_COLOR: "1" }, true],
    ["with FORCE_COLOR and NO_COLOR", { isTTY: true }, { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
    ["with FORCE_COLOR=0", { isTTY: true }, { FORCE_COLOR: "0" }, false],
  ])("decides %s", (_, stream, env, wanted) => {
    expect(wantsColour(stream, env)).toBe(wanted);
  });
});
