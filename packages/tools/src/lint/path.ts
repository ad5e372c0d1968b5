/** A path as authors write it: `pages[0].items[2]`, `items["bel.part"].label`. */
export function join(path: string, segment: string | number): string {
  if (typeof segment === 'number') return `${path}[${segment}]`;
  if (!/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(segment)) return `${path}[${JSON.stringify(segment)}]`;
  return path ? `${path}.${segment}` : segment;
}
