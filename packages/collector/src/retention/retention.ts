import { localDate, type PrivacyMode } from '@kith/core';
import type { RecordFilter, Store } from '../store/store.js';
import type { Surveys } from '../survey-status/surveys.js';
import { daysBefore } from './days-before.js';
import type { RetentionRule, RetentionRules } from './rules.js';

/** What a run of the rules erases, or would. */
export interface Due {
  readonly what: 'responses' | 'contacts';
  readonly instrument?: string;
  readonly mode?: PrivacyMode;
  readonly rule: string;
  readonly n: number;
}

export interface Retention {
  readonly rules: RetentionRules;
  /** Counts, and erases nothing. */
  due(): Promise<readonly Due[]>;
  /** Erases, and writes down how many. */
  run(): Promise<readonly Due[]>;
}

const modes: readonly PrivacyMode[] = ['anonymous', 'confidential', 'identified'];

/** Hashes of secrets outlive the 30 days for which a device may send again. */
const erasedStay = 60;

type Use = (filter: RecordFilter, what: Due['what']) => Promise<number>;

export function createRetention(
  store: Store,
  surveys: Surveys,
  rules: RetentionRules,
  now: () => Date,
): Retention {
  async function walk(use: Use): Promise<Due[]> {
    const today = localDate(now());
    const all: Due[] = [];
    const named = rules.surveys ? await store.responses.instruments() : [];
    for (const instrument of named)
      for (const mode of modes) {
        const rule = ruleFor(rules, instrument, mode);
        const filter = rule && (await filterBy(surveys, { rule, instrument, mode, today }));
        if (!rule || !filter) continue;
        const n = await use(filter, 'responses');
        if (n > 0) all.push({ what: 'responses', instrument, mode, rule: inWords(rule), n });
      }
    if (rules.contacts) {
      const { days } = rules.contacts;
      const n = await use({ receivedBefore: daysBefore(today, days), test: true }, 'contacts');
      if (n > 0) all.push({ what: 'contacts', rule: inWords({ days, after: 'receipt' }), n });
    }
    return all;
  }

  return {
    rules,
    due: () => walk((filter, what) => store[what].count(filter)),
    async run() {
      const erased = await walk((filter, what) => store[what].erase(filter));
      const day = localDate(now());
      for (const { instrument, ...detail } of erased)
        await store.audit.add({ day, action: 'retention', ...(instrument && { instrument }), detail });
      await store.forgetErased(daysBefore(day, erasedStay));
      return erased;
    },
  };
}

interface Case {
  readonly rule: RetentionRule;
  readonly instrument: string;
  readonly mode: PrivacyMode;
  readonly today: string;
}

async function filterBy(surveys: Surveys, { rule, instrument, mode, today }: Case) {
  const last = daysBefore(today, rule.days);
  if (rule.after === 'receipt') return { instrument, mode, receivedBefore: last, test: true };
  const closedOn = await surveys.closedOn(instrument);
  return closedOn !== undefined && closedOn < last ? { instrument, mode, test: true } : undefined;
}

function ruleFor({ surveys = {} }: RetentionRules, instrument: string, mode: PrivacyMode) {
  const own = Object.hasOwn(surveys, instrument) ? surveys[instrument] : undefined;
  const all = surveys['*'];
  return own?.[mode] ?? own?.['*'] ?? all?.[mode] ?? all?.['*'];
}

const inWords = ({ days, after }: RetentionRule) => `${days} days after ${after}`;
