import type { Agreement, Confusion } from "../../snapshot/agreement/agreement.ts";
import { describeRest, formatAlpha, formatPerCent, MOST_NAMED } from "../../snapshot/agreement/format-figures.ts";
import { toVisible } from "../report/visible-text.ts";
import { wrapText } from "../report/wrap-text.ts";

const WIDTH = 80;

/** Words the agreement of two codings for people, in lines of 80 columns. */
export function formatAgreement(agreements: readonly Agreement[], names: readonly [string, string]): string {
  const title = `agreement between ${names.map(toVisible).join(" and ")}`;
  const blocks = [
    wrapText(title, WIDTH, 2),
    [HEAD, ...agreements.map(formatRow)],
    agreements.some(({ alpha }) => alpha === undefined) ? [UNDEFINED] : [],
    ["categories most confused", ...formatConfusions(agreements)],
  ];
  const texts = blocks.filter((block) => block.length > 0).map((block) => block.join("\n"));
  return `${texts.join("\n\n")}\n`;
}

const HEAD = toRow(["variable", "coded", "agreed", "per cent", "alpha"]);
const UNDEFINED = "alpha is undefined where only one category occurs";

function formatRow(agreement: Agreement): string {
  const { variable, coded, agreed } = agreement;
  return toRow([variable, String(coded), String(agreed), formatPerCent(agreement), formatAlpha(agreement)]);
}

function toRow([variable = "", ...figures]: readonly string[]): string {
  return variable.padEnd(20) + figures.map((figure) => figure.padStart(11)).join("");
}

function formatConfusions(agreements: readonly Agreement[]): readonly string[] {
  const confused = agreements.filter(({ confusions }) => confusions.length > 0);
  return confused.length > 0 ? confused.flatMap(formatVariable) : ["  none"];
}

function formatVariable(agreement: Agreement): readonly string[] {
  const rest = describeRest(agreement);
  const lines = agreement.confusions.slice(0, MOST_NAMED).flatMap(formatConfusion);
  return [`  ${agreement.variable}`, ...lines, ...(rest === undefined ? [] : [`         ${rest}`])];
}

/** Both categories on one line where it holds them, else one below the other. */
function formatConfusion({ one, other, count }: Confusion): readonly string[] {
  const start = `${String(count).padStart(7)}  `;
  const line = `${start}${one}  /  ${other}`;
  if (line.length <= WIDTH) return [line];
  return [...wrapText(start + one, WIDTH, 11), ...wrapText(`      /  ${other}`, WIDTH, 11)];
}
