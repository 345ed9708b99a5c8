/** Puts a path in single quotes where a shell would take it apart (POSIX shell, section 2.2.2). */
export function toShellWord(path: string): string {
  return /^[\w./@%+=:,-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
