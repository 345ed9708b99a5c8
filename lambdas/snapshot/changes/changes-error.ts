/** Where in the tables changes do not fit. */
export interface ChangePlace {
  readonly table: string;
  /** The primary key of the row, as `changes` has it. */
  readonly key?: string;
  readonly field?: string;
}

/** Changes do not lead from the one to the other. They must not be published. */
export class ChangesError extends Error {
  override readonly name = "ChangesError";

  constructor({ table, key, field }: ChangePlace, reason: string) {
    const record = key === undefined ? table : `${table} ${key}`;
    super(`${field === undefined ? record : `${record}, ${field}`}: ${reason}`);
  }
}
