const numbers = (level, text) =>
  text
    .trim()
    .split(/\s+/)
    .map((number) => [number, level]);

/** Every success criterion of WCAG 2.2, A and AA, with its level. 2.2 has taken 4.1.1 out. */
export const criteria = new Map([
  ...numbers(
    'A',
    `1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3
     2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2`,
  ),
  ...numbers(
    'AA',
    `1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8
     3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3`,
  ),
]);

const results = [
  'Supports',
  'Partially supports',
  'Does not support',
  'Depends on the page',
  'Not applicable',
];

/** What is wrong with a conformance report, in words. */
export function reportFaults(text) {
  const rows = [...text.matchAll(/^\| (\d\.\d\.\d+) .*$/gm)].map(([row, number]) => ({ number, row }));
  const faults = [];
  for (const [number, level] of criteria) {
    const here = rows.filter((row) => row.number === number);
    if (here.length !== 1) faults.push(`${number} is there ${here.length} times`);
    for (const { row } of here) {
      const [, , given, result, evidence, remarks] = row.split('|').map((cell) => cell.trim());
      if (given !== level) faults.push(`${number} is of level ${level}, not ${given}`);
      if (!results.includes(result)) faults.push(`${number} has the result "${result}"`);
      if (result === 'Supports' && !evidence.includes('](')) faults.push(`${number} has no evidence`);
      if (result !== 'Not applicable' && !/not evaluated with assistive technology/i.test(remarks))
        faults.push(`${number} does not say that no assistive technology was tried`);
    }
  }
  for (const { number } of rows) if (!criteria.has(number)) faults.push(`${number} is no criterion`);
  if (!/^# .*\bdraft\b/im.test(text)) faults.push('it is not headed as a draft');
  return faults;
}
