import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Adapter, AdapterJudgment, ResponseFacts } from '../adapters/adapter.js';
import { json } from '../adapters/json.js';
import { outcome, type Outcome } from '../queue/outcome.js';
import { nameAnswer, type Tried, type TryAnswer } from './name-answer.js';

type Kind = TryAnswer['kind'];

/** What a delivery makes of an answer, in one word. */
const endOf = (result: Outcome): string => {
  if (result.problem) return result.problem.code;
  if ('wait' in result) return 'again';
  return result.unanswered ? 'unanswered' : result.end;
};

/** With which ends of a delivery a name goes together. */
const ends: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  proved: ['received'],
  'by-status': ['received'],
  unproved: ['sent'],
  blind: ['sent'],
  refused: ['endpoint-refused'],
  misdirected: ['endpoint-misdirected'],
  redirect: ['endpoint-misdirected'],
  page: ['endpoint-misdirected'],
  status: ['endpoint-misdirected'],
  'other-id': ['endpoint-misdirected'],
  later: ['again', 'unanswered'],
  cut: ['again', 'unanswered'],
};

/** What a delivery tells a web team where it means this. */
const words = ({ status }: ResponseFacts): Readonly<Partial<Record<Kind, string>>> => ({
  redirect: 'a redirect',
  page: `${String(status)}, a page (text/html)`,
  status: String(status),
  'other-id': 'the receipt of another response',
  misdirected: 'mend it',
  refused: 'survey-closed',
});

/** Where a name says another thing than the delivery; nothing where they agree. */
const disagreement = ({ kind }: TryAnswer, result: Outcome, facts: ResponseFacts): string | undefined => {
  const end = endOf(result);
  if (!ends[kind]?.includes(end)) return `${kind} for ${end}`;
  const said = result.problem?.found;
  return words(facts)[kind] === said ? undefined : `${kind} for ${String(said)}`;
};

const statuses = [0, 50, 199, 200, 201, 204, 302, 400, 401, 404, 408, 409, 422, 425, 429, 500, 502, 503];
const judgments: readonly AdapterJudgment[] = [
  undefined,
  'confirmed',
  'other-id',
  { refused: 'survey-closed' },
  { misdirected: 'mend it' },
];
const yesAndNo = [true, false];

const factsWith = (more: Partial<ResponseFacts>): ResponseFacts => ({
  ...{ status: 200, redirected: false, html: false, body: undefined, whole: true, retryAfter: null },
  ...more,
});

const adapterThat = (judgment: AdapterJudgment, idempotent = true): Adapter => ({
  ...json,
  capabilities: { ...json.capabilities, idempotent },
  judge: () => judgment,
});

const everyAnswer = statuses.flatMap((status) =>
  yesAndNo.flatMap((redirected) =>
    yesAndNo.flatMap((html) => yesAndNo.map((whole) => factsWith({ status, redirected, html, whole }))),
  ),
);

const everyTry: readonly Tried[] = judgments.flatMap((judgment) =>
  yesAndNo.flatMap((idempotent) =>
    (['receipt', 'status'] as const).map((confirm) => ({
      adapter: adapterThat(judgment, idempotent),
      confirm,
      record: { responseId: 'one' },
    })),
  ),
);

/** What a delivery makes of it. */
const delivered = ({ adapter, confirm = 'receipt', record }: Tried, facts: ResponseFacts): Outcome =>
  outcome(
    { adapter, carrier: { confirm }, entry: { id: record.responseId }, attempts: 0 },
    facts,
    { now: () => 0, random: () => 0 },
    false,
  );

describe('the name of an answer', () => {
  test('goes together with what a delivery would make of it, whatever comes back', () => {
    const seen = new Set<Kind>();
    for (const tried of everyTry)
      for (const facts of everyAnswer) {
        const answer = nameAnswer(tried, facts);
        seen.add(answer.kind);
        assert.equal(disagreement(answer, delivered(tried, facts), facts), undefined, JSON.stringify(facts));
      }
    assert.deepEqual([...seen].sort(), Object.keys(ends).sort());
  });

  test('that says another thing would be found', () => {
    const facts = factsWith({ html: true });
    const tried: Tried = { adapter: adapterThat(undefined), record: { responseId: 'one' } };
    const result = delivered(tried, facts);
    assert.equal(disagreement({ kind: 'page', found: '200' }, result, facts), undefined);
    assert.match(disagreement({ kind: 'unproved', found: '200' }, result, facts) ?? '', /unproved/);
    assert.match(disagreement({ kind: 'other-id', found: '200' }, result, facts) ?? '', /other-id/);
  });

  test('is no receipt for a status that broke off, also where a status is enough', () => {
    const tried: Tried = {
      adapter: adapterThat(undefined),
      confirm: 'status',
      record: { responseId: 'one' },
    };
    assert.deepEqual(nameAnswer(tried, factsWith({ status: 50 })), { kind: 'cut', found: '50' });
  });

  test('that waits says whether the endpoint spoke or broke off', () => {
    const tried: Tried = { adapter: adapterThat(undefined, false), record: { responseId: 'one' } };
    assert.equal(nameAnswer(tried, factsWith({ status: 500 })).kind, 'later');
    assert.equal(nameAnswer(tried, factsWith({ whole: false })).kind, 'cut');
  });
});
