/** Orders two versions of the form `1.2.3` as Semantic Versioning does (2.0.0, section 11): negative where the first is older. */
export function compareVersions(one: string, other: string): number {
  const others = other.split(".").map(Number);
  const differences = one.split(".").map((part, index) => Number(part) - (others[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}
