import { parseEdtf } from "../../claims/edtf.ts";

/** What claims are filtered by besides words and dates: each holds one value or none. */
export const FACETS = ["type", "stance", "certainty", "support", "entity", "source"] as const;

export type Facet = (typeof FACETS)[number];

/** What an address may ask for, in the order of the form. */
export const PARAMETERS = ["q", ...FACETS, "from", "to"] as const;

export type Parameter = (typeof PARAMETERS)[number];

/** What is searched for, by parameter of the address; an empty text where nothing is asked. */
export type SearchState = Readonly<Record<Parameter, string>>;

/** A state, and what was asked that it leaves out: sentences for people. */
export interface ParsedState {
  readonly state: SearchState;
  readonly problems: readonly string[];
}

/** The values that there are of each facet. */
export type KnownValues = Readonly<Record<Facet, { has(value: string): boolean }>>;

export const NOTHING_ASKED: SearchState = toState(() => "");

/** Reads what is searched for from the query of an address. What it cannot use it leaves out, and says so. */
export function parseState(query: string, known: KnownValues): ParsedState {
  const asked = new URLSearchParams(query);
  const problems: string[] = [];
  for (const name of new Set(asked.keys()))
    if (!isParameter(name)) problems.push(`“${name}” is no filter here: the filters are ${PARAMETERS.join(", ")}.`);
  const state = toState((name) => {
    const [value = "", ...more] = asked.getAll(name).map((text) => text.trim());
    if (more.length > 0) problems.push(`“${name}” is given ${more.length + 1} times: the first counts.`);
    const fault = value === "" ? undefined : findFault(name, value, known);
    if (fault !== undefined) problems.push(`${fault} It is left out.`);
    return fault === undefined ? value : "";
  });
  if (!isBackwards(state)) return { state, problems };
  const backwards = `From ${state.from} to ${state.to} runs backwards. Both dates are left out.`;
  return { state: { ...state, from: "", to: "" }, problems: [...problems, backwards] };
}

/** The query of an address that asks for this, with the parameters always in one order; empty for nothing. */
export function toQuery(state: SearchState): string {
  const asked = PARAMETERS.filter((name) => state[name] !== "").map((name) => [name, state[name]]);
  return asked.length === 0 ? "" : `?${new URLSearchParams(asked)}`;
}

/** What is asked for, in the order of the form. */
export function toAsked(state: SearchState): readonly Parameter[] {
  return PARAMETERS.filter((name) => state[name] !== "");
}

/** The days that the dates asked for begin and end with; undefined where there is none. */
export function toPeriod({ from, to }: SearchState): { readonly first?: string; readonly last?: string } {
  return {
    ...(from !== "" && { first: parseEdtf(from).earliest }),
    ...(to !== "" && { last: parseEdtf(to).latest }),
  };
}

/** Makes something for each facet. */
export function byFacet<Made>(make: (facet: Facet) => Made): Readonly<Record<Facet, Made>> {
  return {
    type: make("type"),
    stance: make("stance"),
    certainty: make("certainty"),
    support: make("support"),
    entity: make("entity"),
    source: make("source"),
  };
}

function toState(toValue: (name: Parameter) => string): SearchState {
  return { q: toValue("q"), ...byFacet(toValue), from: toValue("from"), to: toValue("to") };
}

function isParameter(name: string): name is Parameter {
  return (PARAMETERS as readonly string[]).includes(name);
}

function findFault(name: Parameter, value: string, known: KnownValues): string | undefined {
  if (name === "q") return undefined;
  if (name === "from" || name === "to") return findDateFault(value);
  return known[name].has(value) ? undefined : `There is no ${name} “${value}” in this version.`;
}

function findDateFault(value: string): string | undefined {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(value)) return `“${value}” is no date: write YYYY, YYYY-MM or YYYY-MM-DD.`;
  try {
    parseEdtf(value);
    return undefined;
  } catch {
    return `“${value}” is not in the calendar.`;
  }
}

function isBackwards(state: SearchState): boolean {
  const { first, last } = toPeriod(state);
  return first !== undefined && last !== undefined && last < first;
}
