import type { NodeResult } from 'axe-core';

interface FalseAlarm {
  readonly rule: string;
  /** A piece of the markup of every node that it concerns. */
  readonly markup: RegExp;
  readonly reason: string;
}

/** What axe reports though nothing is wrong. Nothing else may be passed over. */
export const falseAlarms: readonly FalseAlarm[] = [];

export function isFalseAlarm(rule: string, { html }: NodeResult): boolean {
  return falseAlarms.some((alarm) => alarm.rule === rule && alarm.markup.test(html));
}
