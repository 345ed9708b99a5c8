const UNITS = ["kB", "MB", "GB", "TB"] as const;

/** A size for people, in units of a thousand (IEC 80000-13): 58,911 as 58.9 kB. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} ${bytes === 1 ? "byte" : "bytes"}`;
  let size = bytes / 1000;
  let unit = 0;
  // 999,960 would be written as 1000.0 kB.
  while (Number(size.toFixed(1)) >= 1000 && unit < UNITS.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return `${size.toFixed(1)} ${UNITS[unit]}`;
}
