import { ConditionalRequestConflict } from "../../lambdas/store/conditional-request-conflict.ts";
import type { ObjectStore } from "../../lambdas/store/object-store.ts";

/** A call of a store: what is asked, of which key, and how often the same was asked before, counted from 1. */
export interface Call {
  readonly op: "read" | "create" | "replace";
  readonly key: string;
  readonly nth: number;
}

/**
 * What befalls a call. `fails`: an error, nothing is done. `answer lost`: it is done, and an error. `409`: another write
 * was under way. `absent`: nothing is found. `exists`: a create, or `moved`: a replace, that is refused without reason.
 */
export type Trouble = "fails" | "answer lost" | "409" | "absent" | "exists" | "moved";

/** A store over another one that goes wrong as it is told, and keeps a list of its calls. */
export function troubledStore(store: ObjectStore, troubleOf: (call: Call) => Trouble | undefined = () => undefined) {
  const calls: string[] = [];
  async function meet<Answer>(op: Call["op"], key: string, act: () => Promise<Answer>): Promise<Answer> {
    calls.push(`${op} ${key}`);
    const nth = calls.filter((call) => call === `${op} ${key}`).length;
    const trouble = troubleOf({ op, key, nth });
    if (trouble === "409") throw new ConditionalRequestConflict(`409 for ${key}`);
    if (trouble === "fails") throw new Error(`no answer for ${key}, call ${nth}`);
    if (trouble === "absent") return undefined as Answer;
    if (trouble === "exists" || trouble === "moved") return trouble as Answer;
    const answer = await act();
    if (trouble === "answer lost") throw new Error(`lost answer for ${key}, call ${nth}`);
    return answer;
  }
  return {
    calls,
    read: (key: string) => meet("read", key, () => store.read(key)),
    create: (object) => meet("create", object.key, () => store.create(object)),
    replace: (object, expected) => meet("replace", object.key, () => store.replace(object, expected)),
  } satisfies ObjectStore & { readonly calls: string[] };
}
