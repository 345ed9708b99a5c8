import { oneOf, optional, type Parse, parseMembers } from "../../claims/json/parse-members.ts";
import type { RenderRequest } from "./render-catalogue.ts";

/** Reads the event of `render-catalogue`, of which only one member is of interest. Throws a `TypeError` where it is not fit. */
export const parseRenderRequest: Parse<RenderRequest> = parseMembers<RenderRequest>({
  only: optional(oneOf("if missing")),
});
