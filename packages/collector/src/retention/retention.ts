import { localDate, type PrivacyMode } from '@kith/core';
import type { EraseNote, RecordFilter, Store } from '../store/store.js';
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

type Use = (filter: RecordFilter, of: Omit<Due, 'n'>) => Promise<number>;

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
        const of = { what: 'responses', instrument, mode, rule: inWords(rule) } as const;
        const n = await use(filter, of);
        if (n > 0) all.push({ ...of, n });
      }
    if (rules.contacts) {
      const { days } = rules.contacts;
      const of = { what: 'contacts', rule: inWords({ days, after: 'receipt' }) } as const;
      const n = await use({ receivedBefore: daysBefore(today, days), test: true }, of);
      if (n > 0) all.push({ ...of, n });
    }
    return all;
  }

  return {
    rules,
    due: () => walk((filter, { what }) => store[what].count(filter)),
    async run() {
      const day = localDate(now());
      const erased = await walk((filter, of) => store[of.what].erase(filter, noteOf(day, of)));
      await store.forget(daysBefore(day, erasedStay));
      return erased;
    },
  };
}

function noteOf(day: string, { instrument, ...of }: Omit<Due, 'n'>): EraseNote {
  const about = { day, action: 'retention', ...(instrument && { instrument }) };
  return (n) => (n > 0 ? { ...about, detail: { ...of, n } } : undefined);
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
