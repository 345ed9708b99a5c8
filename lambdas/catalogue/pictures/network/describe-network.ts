import { countOf, formatNumber, inSentence, listOf } from "../drawing/words.ts";
import type { Meetings, Tie } from "./meetings.ts";
import type { Network } from "./network-nodes.ts";

const READING =
  "Each line joins two parties that a claim of a meeting, a visit or talks names together; it is thicker where more claims do, and has their number. A claim that names more than two does not say that each of them met each other: those lines are dotted. Plans and invitations are not counted, and nothing here says that a meeting took place.";

/** Says what the network shows and how to read it. */
export function describeNetwork(
  meetings: Meetings,
  network: Network,
): { readonly caption: string; readonly summary: string } {
  return { summary: summarise(meetings, network), caption: [READING, ...toLeftOut(meetings, network)].join(" ") };
}

function summarise({ ties, claims, single }: Meetings, { parties, partiesLeftOut }: Network): string {
  if (ties.length === 0) return "No claim says of two parties that they met yet.";
  const [busiest] = parties;
  const byClaims = [...ties].sort((one, other) => other.claims.length - one.claims.length || other.direct - one.direct);
  const partners = busiest && ties.filter(({ from, to }) => from === busiest.entity || to === busiest.entity).length;
  const denied = ties.filter((tie) => tie.claims.some((claim) => claim.denied)).length;
  return [
    `${countOf(claims - single, "claim")} of meetings, visits or talks ${claims - single === 1 ? "joins" : "join"} ${countOf(parties.length + partiesLeftOut, "party", "parties")} in ${countOf(ties.length, "pair")}.`,
    busiest &&
      `${inSentence(busiest.entity.name)} is named most often: in ${countOf(busiest.claims, "claim")}, with ${countOf(partners ?? 0, "other party", "other parties")}.`,
    `The most told ${byClaims.length === 1 ? "pair is" : "pairs are"} ${listOf(byClaims.slice(0, 3).map(toPairWords))}.`,
    denied === 0 ? "No source denies any of them." : `In ${countOf(denied, "pair")} a source denies a meeting.`,
  ]
    .filter(Boolean)
    .join(" ");
}

function toPairWords({ from, to, claims }: Tie): string {
  return `${inSentence(from.name)} with ${inSentence(to.name)} (${formatNumber(claims.length)})`;
}

function toLeftOut({ ties, single }: Meetings, network: Network): readonly string[] {
  const alone = `${countOf(single, "more claim of a meeting or visit names", "more claims of meetings or visits name")} only one party.`;
  const { partiesLeftOut } = network;
  const tiesLeftOut = ties.length - network.ties.length;
  const rest = `${countOf(tiesLeftOut, "pair")} of fewer claims, and with them ${countOf(partiesLeftOut, "party", "parties")}, are left out of the drawing; the data has them.`;
  return [...(single === 0 ? [] : [alone]), ...(tiesLeftOut === 0 ? [] : [rest])];
}
