import type { ChangesRow } from "../tables.generated.ts";
import type { ChangeOrder } from "./change-order.ts";
import { ChangesError } from "./changes-error.ts";
import { groupRecords, type RecordChange, toChangesRows, type ValueChange } from "./record-change.ts";

/**
 * The changes from the first of three snapshots to the third, from those between them: the same rows in the same order
 * as a comparison of the two gives. `order` is that of the changes from the first to the third.
 *
 * Holds both sets of changes. Throws a `ChangesError` where the second set does not start from what the first one leads to.
 */
export function composeChanges(
  first: Iterable<ChangesRow>,
  second: Iterable<ChangesRow>,
  order: ChangeOrder,
): readonly ChangesRow[] {
  const records = new Map([...groupRecords(first)].map((record) => [toName(record), record]));
  for (const record of groupRecords(second)) {
    const earlier = records.get(toName(record));
    records.set(toName(record), earlier ? compose(earlier, record) : record);
  }
  return [...records.values()].flatMap((record) => [...toChangesRows(record)]).sort(order);
}

function toName({ table, key }: RecordChange): string {
  return JSON.stringify([table, key]);
}

function compose(first: RecordChange, second: RecordChange): RecordChange {
  const isThereBetween = first.op !== "removed";
  if (isThereBetween !== (second.op !== "added"))
    throw new ChangesError(second, `it was ${first.op}, and then it is ${second.op}`);
  const wasThere = first.op !== "added";
  const op = wasThere && second.op !== "removed" ? "changed" : wasThere ? "removed" : "added";
  const fields = new Map<string, ValueChange>();
  for (const field of new Set([...first.fields.keys(), ...second.fields.keys()])) {
    const change = composeValue(first, second, field);
    if (change.before !== change.after) fields.set(field, change);
  }
  return { table: first.table, key: first.key, op, fields };
}

function composeValue(first: RecordChange, second: RecordChange, field: string): ValueChange {
  const [one, other] = [changeOf(first, field), changeOf(second, field)];
  if (one && other && one.after !== other.before)
    throw new ChangesError({ ...second, field }, "its value before is not the one that it was changed to");
  return { before: (one ?? other)?.before ?? null, after: (other ?? one)?.after ?? null };
}

/** Undefined where the value stayed as it was. One that is not listed of a whole record, added or removed, is null. */
function changeOf({ op, fields }: RecordChange, field: string): ValueChange | undefined {
  return fields.get(field) ?? (op === "changed" ? undefined : { before: null, after: null });
}
