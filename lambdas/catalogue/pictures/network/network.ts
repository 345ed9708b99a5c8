import type { Catalogue } from "../../catalogue.ts";
import { drawNothing } from "../drawing/empty-picture.ts";
import type { Picture, PictureColumn } from "../picture.ts";
import { describeNetwork } from "./describe-network.ts";
import { drawNetwork } from "./draw-network.ts";
import { toMeetings } from "./meetings.ts";
import { toNetworkPart } from "./network-nodes.ts";

const NAMES = { id: "network", title: "Who is said to have met whom" };

const COLUMNS: readonly PictureColumn[] = [
  { name: "from_id", description: "One party; its page is /entities/<id>." },
  { name: "to_id", description: "The other party." },
  { name: "from_name", description: "The name of the one." },
  { name: "to_name", description: "The name of the other." },
  { name: "claims", description: "How many claims of a meeting, visit or talks name both." },
  {
    name: "direct",
    description: "How many of them say of just these two that they met, or that one visited the other.",
  },
  { name: "denied", description: "How many of them a source denies." },
  { name: "is_drawn", description: "Whether the picture shows it." },
  { name: "claim_ids", description: "The claims, with spaces between." },
];

/** The picture of who is said to have met whom. */
export function toNetwork({ index }: Catalogue): Picture {
  const meetings = toMeetings(index);
  const network = toNetworkPart(meetings.ties);
  const words = { ...NAMES, ...describeNetwork(meetings, network) };
  const data = meetings.ties.map((tie) => ({
    from_id: tie.from.entity_id,
    to_id: tie.to.entity_id,
    from_name: tie.from.name,
    to_name: tie.to.name,
    claims: tie.claims.length,
    direct: tie.direct,
    denied: tie.claims.filter(({ denied }) => denied).length,
    is_drawn: network.ties.includes(tie),
    claim_ids: tie.claims.map(({ claim_id }) => claim_id).join(" "),
  }));
  const svg = data.length === 0 ? drawNothing(words) : drawNetwork(words, network);
  return { ...words, svg, columns: COLUMNS, data };
}
