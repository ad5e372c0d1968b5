import type { Rule } from './contract.js';
import { rules } from './rules.js';

/** What the documentation says of the rules: those for everybody, then those for published instruments. */
export function ruleTable(): string {
  const forAll = rules.filter(({ needsNotes }) => needsNotes !== true);
  return [
    ...tableOf('Rule', forAll),
    '',
    ...tableOf(
      'Rule for instruments',
      rules.filter((rule) => !forAll.includes(rule)),
    ),
    '',
  ].join('\n');
}

function tableOf(heading: string, some: readonly Rule[]): readonly string[] {
  return [`| ${heading} | Finding | Why | Example |`, '| --- | --- | --- | --- |', ...some.map(rowOf)];
}

const finals = { always: ', final', 'in-catalogue': ', final in the catalogue' } as const;

function rowOf({ id, severity, final, why, example }: Rule): string {
  return `| \`${id}\` | ${severity}${final ? finals[final] : ''} | ${why} | ${example} |`;
}
