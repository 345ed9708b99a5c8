import type { Codings } from "../../claims/dataset.ts";
import { toCell } from "../markdown-cell.ts";
import { type Agreement, toAgreements } from "./agreement.ts";
import { describeRest, formatAlpha, formatPerCent, MOST_NAMED } from "./format-figures.ts";

/** The section of the codebook on how far two coders agreed, in parts between which a line is blank. */
export function describeAgreement(codings: Codings): readonly string[] {
  const agreements = toAgreements(codings);
  return [
    "## Agreement between two coders",
    READING,
    `- First coding: ${toCell(codings.first.note)}\n- Second coding: ${toCell(codings.second.note)}`,
    [FIGURES, ...agreements.map(describeFigures)].join("\n"),
    "### Categories most confused",
    ...describeConfusions(agreements),
  ];
}

const READING = `Attestations were coded twice. The figures are those of the two codings as they were before they were reconciled, attestations given up since
included; the published tables have what was settled on. Per cent is the share that both put into the same category. Alpha is Krippendorff's
alpha for nominal data (Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011, section B): 1 is perfect agreement,
0 what chance would give, and it is undefined where only one category occurs. Chain and channel are the kinds and the channels of all speakers
from the outermost to the innermost, as one category; \`own voice\` has no speaker. A hedge that is left out counts as \`none\`.`;

const FIGURES = "| variable | coded | agreed | per cent | alpha |\n|---|---:|---:|---:|---:|";

const CONFUSIONS = "| variable | one category | the other | times |\n|---|---|---|---:|";

function describeFigures(agreement: Agreement): string {
  const { variable, coded, agreed } = agreement;
  return `| \`${variable}\` | ${coded} | ${agreed} | ${formatPerCent(agreement)} | ${formatAlpha(agreement)} |`;
}

function describeConfusions(agreements: readonly Agreement[]): readonly string[] {
  const rows = agreements.flatMap(({ variable, confusions }) =>
    confusions
      .slice(0, MOST_NAMED)
      .map(({ one, other, count }) => `| \`${variable}\` | \`${one}\` | \`${other}\` | ${count} |`),
  );
  if (rows.length === 0) return ["None: both coders put every attestation into the same categories."];
  const rests = agreements.flatMap((agreement) => {
    const rest = describeRest(agreement);
    return rest === undefined ? [] : [`\`${agreement.variable}\`: ${rest}.`];
  });
  return [[CONFUSIONS, ...rows].join("\n"), ...(rests.length > 0 ? [`Not listed: ${rests.join(" ")}`] : [])];
}
