/** The ids of `now` that stand in another place among those that both have: the fewest that would have to move. */
export function outOfOrder(before: readonly string[], now: readonly string[]): readonly string[] {
  const shared = now.filter((id) => before.includes(id));
  const steady = new Set(longestRising(shared.map((id) => before.indexOf(id))).map((place) => before[place]));
  return shared.filter((id) => !steady.has(id));
}

function longestRising(numbers: readonly number[]): readonly number[] {
  const runs: (readonly number[])[] = [];
  for (const number of numbers) {
    const before = runs.filter((run) => (run.at(-1) ?? 0) < number);
    const longest = before.reduce<readonly number[]>(
      (best, run) => (run.length > best.length ? run : best),
      [],
    );
    runs.push([...longest, number]);
  }
  return runs.reduce<readonly number[]>((best, run) => (run.length > best.length ? run : best), []);
}
