/** What goes wrong with a request. */
export type Fault =
  /** Nothing is done: the connection closes before the body is read. */
  | { readonly kind: "reset" }
  /** Nothing is done: an error is answered before the body is read, such as 503 `SlowDown`; `unasked` before it is asked for. */
  | { readonly kind: "refuse"; readonly status: number; readonly code: string; readonly unasked?: boolean }
  /** Done, but the connection closes instead of an answer. */
  | { readonly kind: "lose-answer" }
  /** Done, but an error is answered. */
  | { readonly kind: "error-after"; readonly status: number; readonly code: string }
  /** Never answered; done, or not. */
  | { readonly kind: "hang"; readonly done: boolean }
  /** Answered with 500, and done when so many further requests came, or when told. */
  | { readonly kind: "late"; readonly after: number }
  /** One bit of the body is another when it arrives. */
  | { readonly kind: "tamper" }
  /** The body of the answer ends early: it has fewer bytes than were announced. */
  | { readonly kind: "truncate" }
  /** The body of the answer comes in so many pieces, so many milliseconds apart. */
  | { readonly kind: "dribble"; readonly pieces: number; readonly pause: number };

/** Which requests go wrong. */
export interface Cue {
  readonly method?: "PUT" | "GET" | "HEAD" | "DELETE";
  readonly key?: RegExp;
  /** The first that does, counted from 1 among those that match. */
  readonly nth?: number;
  /** How many in a row do. */
  readonly times?: number;
  readonly fault: Fault;
}

/** What is to go wrong, and when. */
export interface Script {
  add(cue: Cue): void;
  /** Forgets all that was to go wrong. */
  clear(): void;
  /** The fault of a request that has come in, by the first cue that is due. */
  next(method: string, key: string): Fault | undefined;
}

export function openScript(): Script {
  const cues: { readonly cue: Cue; seen: number }[] = [];
  return {
    add: (cue) => void cues.push({ cue, seen: 0 }),
    clear: () => void cues.splice(0),
    next(method, key) {
      let due: Fault | undefined;
      for (const entry of cues) {
        const { cue } = entry;
        if ((cue.method ?? method) !== method || !(cue.key ?? /^/).test(key)) continue;
        entry.seen += 1;
        const first = cue.nth ?? 1;
        if (entry.seen >= first && entry.seen < first + (cue.times ?? 1)) due ??= cue.fault;
      }
      return due;
    },
  };
}
