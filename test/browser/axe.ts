import type * as axeCore from 'axe-core';
import type { AxeResults, NodeResult, RunOptions } from 'axe-core';
import 'axe-core/axe.min.js';
import { engine } from './engine.js';
import { falseAlarms } from './false-alarms.js';

const { axe } = globalThis as typeof globalThis & { readonly axe: typeof axeCore };

/** WCAG 2.0 to 2.2, A and AA. Rules that axe leaves out unless they are asked for. */
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  rules: {
    'color-contrast': { enabled: true },
    'target-size': { enabled: true },
    'label-content-name-mismatch': { enabled: true },
  },
  preload: false,
};

/** What depends on colours, and on nothing else. */
const inColors: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/**
 * What is wrong with a part of the page, or could not be decided: one line each. A part in which
 * nothing was looked at counts as wrong too, since a check of nothing always passes.
 */
export async function faultsIn(part: Element): Promise<readonly string[]> {
  const results = await axe.run(part, options);
  const found = faultsOfAll(results);
  return results.passes.length > 0 ? found : [...found, 'nothing was looked at'];
}

/**
 * The same in other colours, where all else has been looked at: that there is something is known, and what is
 * disabled has no colours to check.
 */
export const faultsInColors = async (part: Element): Promise<readonly string[]> =>
  faultsOfAll(await axe.run(part, { ...options, ...inColors }));

const faultsOfAll = ({ violations, incomplete }: AxeResults): readonly string[] => [
  ...faultsOf('violation', violations),
  ...faultsOf('undecided', incomplete),
];

function faultsOf(kind: string, rules: AxeResults['violations']): readonly string[] {
  return rules.flatMap(({ id, nodes }) =>
    nodes
      .filter((node) => !isFalseAlarm(id, node))
      .map((node) => `${kind}: ${id} at ${targetOf(node)}: ${whyOf(node)} ${node.html}`),
  );
}

function isFalseAlarm(rule: string, { html }: NodeResult): boolean {
  const isForced = matchMedia('(forced-colors: active)').matches;
  return falseAlarms.some(
    (alarm) =>
      alarm.engine === engine &&
      (isForced || !alarm.forcedColors) &&
      alarm.rule === rule &&
      alarm.markup.test(html),
  );
}

const targetOf = ({ target }: NodeResult): string => target.flat().join(' ');

function whyOf({ any, all, none }: NodeResult): string {
  return [...any, ...all, ...none].map(({ message }) => message).join('; ');
}
