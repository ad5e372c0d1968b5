import type { PrivacyMode } from '@kith/core';

/** How long a kind of record stays. */
export interface RetentionRule {
  /** Whole days, 1 or more. */
  readonly days: number;
  /** Counted from the day of receipt, or from the day on which the survey closed. */
  readonly after: 'receipt' | 'close';
}

/** By survey, `'*'` for all that are not named; in it by privacy mode, `'*'` for those that are not named. */
export interface RetentionRules {
  readonly surveys?: Readonly<Record<string, Readonly<Partial<Record<PrivacyMode | '*', RetentionRule>>>>>;
  /** Days after receipt for which wishes to be contacted stay. */
  readonly contacts?: { readonly days: number };
}

const modes: readonly string[] = ['anonymous', 'confidential', 'identified', '*'];

/** Throws a `TypeError` that says where a rule cannot be understood: a rule that is misread must not erase. */
export function checkRules(rules: unknown): RetentionRules {
  const { surveys = {}, contacts, ...rest } = objectAt(rules, 'retention');
  refuseOthers(rest, 'retention');
  if (contacts !== undefined) {
    const { days, ...others } = objectAt(contacts, 'retention.contacts');
    refuseOthers(others, 'retention.contacts');
    checkDays(days, 'retention.contacts.days');
  }
  for (const [survey, byMode] of Object.entries(objectAt(surveys, 'retention.surveys')))
    for (const [mode, rule] of Object.entries(objectAt(byMode, `retention.surveys.${survey}`))) {
      const where = `retention.surveys.${survey}.${mode}`;
      if (!modes.includes(mode)) throw new TypeError(`${where}: a mode is one of ${modes.join(', ')}.`);
      const { days, after, ...others } = objectAt(rule, where);
      refuseOthers(others, where);
      checkDays(days, `${where}.days`);
      if (after !== 'receipt' && after !== 'close')
        throw new TypeError(`${where}.after is "receipt" or "close".`);
    }
  return rules as RetentionRules;
}

function objectAt(value: unknown, where: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new TypeError(`${where} is an object.`);
}

function refuseOthers(others: object, where: string): void {
  const [name] = Object.keys(others);
  if (name !== undefined) throw new TypeError(`${where} has no "${name}".`);
}

function checkDays(days: unknown, where: string): void {
  if (!Number.isInteger(days) || Number(days) < 1)
    throw new TypeError(`${where} is a whole number of days, 1 or more.`);
}
