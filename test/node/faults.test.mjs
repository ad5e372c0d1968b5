import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { describe, test } from 'node:test';
import { lastRun, shownIn } from '../faults/last-run.mjs';
import { createLedger } from '../faults/ledger.mjs';
import { networkPlan } from '../faults/network-plan.mjs';
import { cutMessage } from '../faults/raw-http.mjs';
import { isClean, reportOf } from '../faults/report.mjs';
import { addRuns } from '../faults/add-runs.mjs';
import { judge } from '../faults/verdict.mjs';
import { visitPlan } from '../faults/visit-plan.mjs';

const texts = {
  received: 'Arrived.',
  sent: 'Sent.',
  kept: 'Kept.',
  keptInPage: 'In the page.',
  attention: 'No.',
};

/** Responses of a made-up run, by what their people read. */
function responses(...read) {
  const ledger = createLedger({ texts, file: devNull, run: 'made-up' });
  return read.map((what) => {
    const { n } = ledger.open('d0', 0, 'one tab');
    ledger.write({ finished: n, id: `id-${n}` });
    if (what) ledger.write({ n, read: texts[what] });
    return ledger.entries.get(n);
  });
}

const row = ({ id, text }) => ({ responseId: id, answers: { keep: { value: text } } });
const numbers = (entries) => entries.map(({ n }) => n);

describe('the comparison of what was promised with what is stored', () => {
  test('finds a response that was kept on the device and never arrived', () => {
    const [first, second] = responses('kept', 'received');
    assert.deepEqual(numbers(judge([first, second], [row(second)]).lost), [0]);
  });

  test('finds one that is stored under another id', () => {
    const [first] = responses('received');
    assert.deepEqual(numbers(judge([first], [{ ...row(first), responseId: 'other' }]).lost), [0]);
  });

  test('finds one that is stored twice, by its answer and by its id', () => {
    const entries = responses('received', null);
    const [first, second] = entries;
    const rows = [row(first), { ...row(first), responseId: 'other' }, row(second), row(second)];
    assert.deepEqual(numbers(judge(entries, rows).doubled), [0, 1]);
  });

  test('finds a row that nobody gave', () => {
    assert.equal(judge([], [row({ id: 'x', text: 'Answer made-up-000009.' })]).strange, 1);
  });

  test('takes a response that was in the page only for accepted once it was promised more', () => {
    const [first, second] = responses('keptInPage', 'keptInPage');
    second.promises.push('accepted');
    const { lost, accepted, memoryOnly } = judge([first, second], []);
    assert.deepEqual([numbers(lost), accepted, memoryOnly], [[1], 1, 1]);
  });
});

describe('a plan', () => {
  const faults = (seed, device) => {
    const plan = networkPlan(seed, device);
    return Array.from({ length: 200 }, () => plan.next('POST'));
  };
  const visits = (seed) => {
    const plan = visitPlan(seed, 'd0');
    return Array.from({ length: 20 }, () => plan.next());
  };

  test('is the same for the same seed and device, and another one for others', () => {
    assert.deepEqual(faults(1, 'd0'), faults(1, 'd0'));
    assert.notDeepEqual(faults(1, 'd0'), faults(2, 'd0'));
    assert.notDeepEqual(faults(1, 'd0'), faults(1, 'd1'));
    assert.deepEqual(visits(1), visits(1));
    assert.notDeepEqual(visits(1), visits(2));
  });

  test('never sets the clock so far that a device would let go of what it keeps', () => {
    const month = 30 * 86_400_000;
    const shifts = visits(1).flatMap(({ tabs }) =>
      tabs.flatMap(({ shift, people }) => [shift, ...people.map((p) => p.shift)]),
    );
    assert.ok(shifts.some((shift) => shift > 0) && shifts.some((shift) => shift < 0));
    assert.ok(Math.max(...shifts) - Math.min(...shifts) < month);
  });

  test('meets every byte of a message with its cuts, and never lets all of it through', () => {
    const message = { headers: Buffer.alloc(10), body: Buffer.alloc(10) };
    const ends = new Set(faults(1, 'd0').map(({ part, at }) => cutMessage(message, part, at).bytes.length));
    assert.deepEqual(
      [...ends].sort((a, b) => a - b),
      Array.from({ length: 20 }, (_, byte) => byte),
    );
  });
});

describe('the documentation', () => {
  const document = readFileSync(new URL('../../docs/delivery.md', import.meta.url), 'utf8');

  test('shows the run that was kept, which lost and doubled nothing', () => {
    assert.equal(shownIn(document), document);
    assert.match(lastRun(), /^accepted \d{5,}, lost 0, doubled 0$/m);
  });

  test('is written anew for another run', () => {
    assert.notEqual(shownIn(document.replace(/lost 0/, 'lost 1')), document.replace(/lost 0/, 'lost 1'));
  });
});

describe('the report', () => {
  const run = {
    seeds: [1],
    minutes: 1,
    total: { finished: 3, accepted: 2, strange: 0, rows: 2, memoryOnly: 0, notAcceptedStored: 0, refused: 0 },
    counts: { kills: 4 },
    cuts: { 'request body': [1, 0, 0, 0, 0, 0, 0, 0, 0, 0] },
    notes: [],
    failures: [],
  };
  const lost = { what: 'lost' };

  test('adds runs up', () => {
    const sum = addRuns(run, { ...run, seeds: [2], counts: { kills: 1, requests: 5 } });
    assert.deepEqual([sum.seeds, sum.counts, sum.total.accepted], [[1, 2], { kills: 5, requests: 5 }, 4]);
    assert.deepEqual(sum.cuts['request body'][0], 2);
  });

  test('ends with what counts, and is not clean where anything was lost or strange', () => {
    assert.equal(reportOf(run).at(-1), 'accepted 2, lost 0, doubled 0');
    assert.equal(reportOf({ ...run, failures: [lost] }).at(-1), 'accepted 2, lost 1, doubled 0');
    assert.ok(isClean(run));
    assert.ok(!isClean({ ...run, failures: [lost] }));
    assert.ok(!isClean({ ...run, total: { ...run.total, strange: 1 } }));
  });
});
