/** How long to wait for other processes, in milliseconds. Each holds the lock for less than one, unless it is suspended. */
const PATIENCE = 10_000;

/**
 * Does something while no other process that asks for the same lock file does: compares and renames, since POSIX has
 * no rename on condition.
 *
 * A lock that is a file would outlive a killed process. SQLite takes one of the operating system's, which ends with its
 * process, and Node has no other way to one. Nothing is ever written to the file, so that there is nothing to repair.
 * Advisory locks are only as good as the file system: a local one, not NFS. `act` is synchronous and so is the wait, so
 * that within one process nobody can be waited for who waits too. Rejects where others hold the lock for 10 seconds.
 */
export async function withFolderLock<Outcome>(file: string, act: () => Outcome): Promise<Outcome> {
  // Loaded here, since few processes ever replace anything.
  const { DatabaseSync } = await import("node:sqlite");
  // Closing ends the transaction and the lock.
  using database = new DatabaseSync(file, { timeout: PATIENCE });
  database.exec("BEGIN IMMEDIATE");
  return act();
}
