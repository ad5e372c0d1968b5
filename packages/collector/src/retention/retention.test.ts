import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { ask, openCollector, post, storedCount } from '../testing/open-collector.js';
import { confidential, contact, response, seeded, uuidFrom } from '../testing/records.js';
import { checkRules, type RetentionRules } from './rules.js';

const rules: RetentionRules = {
  surveys: {
    '*': { '*': { days: 400, after: 'receipt' } },
    'made-up-survey': {
      anonymous: { days: 30, after: 'close' },
      confidential: { days: 90, after: 'receipt' },
    },
  },
  contacts: { days: 60 },
};

async function filled(t: TestContext, retention?: RetentionRules) {
  let time = new Date('2026-11-02T12:00:00Z');
  const collector = await openCollector(t, { now: () => time, ...(retention && { retention }) });
  await post(collector, '/responses', response());
  await post(collector, '/responses', confidential({ responseId: uuidFrom(seeded(8)) }));
  await post(collector, '/contacts', contact());
  const json = async (method: string) => (await ask(collector, method, '/retention')).json();
  return {
    collector,
    goTo: (moment: string) => void (time = new Date(moment)),
    due: async () => ((await json('GET')) as { due: { n: number; rule: string }[] }).due,
    run: async () => ((await json('POST')) as { erased: { what: string }[] }).erased,
  };
}

describe('rules that erase', () => {
  const wrong: [string, unknown, RegExp][] = [
    ['days of half', { surveys: { a: { '*': { days: 1.5, after: 'receipt' } } } }, /surveys\.a\.\*\.days/],
    ['no days at all', { contacts: { days: 0 } }, /contacts\.days/],
    ['a mode that there is not', { surveys: { a: { secret: { days: 1, after: 'receipt' } } } }, /a\.secret/],
    ['another moment', { surveys: { a: { '*': { days: 1, after: 'opening' } } } }, /after is/],
    ['a word too many', { contact: { days: 9 } }, /no "contact"/],
  ];
  for (const [title, input, message] of wrong)
    it(`are refused before anything is opened: ${title}`, () => {
      assert.throws(() => checkRules(input), { name: 'TypeError', message });
    });

  it('erase nothing where none are set', async (t) => {
    const { collector, goTo, run } = await filled(t);
    goTo('2036-11-02T12:00:00Z');
    assert.deepEqual(await run(), []);
    assert.equal(await storedCount(collector), 2);
  });

  it('leave what has its last day today', async (t) => {
    const { goTo, due } = await filled(t, rules);
    goTo('2027-01-01T12:00:00Z');
    assert.deepEqual(await due(), []);
  });

  it('say first what they would erase, and erase nothing by saying it', async (t) => {
    const { collector, goTo, due } = await filled(t, rules);
    goTo('2027-02-01T12:00:00Z');
    const survey = { what: 'responses', instrument: 'made-up-survey', mode: 'confidential' };
    assert.deepEqual(await due(), [
      { ...survey, rule: '90 days after receipt', n: 1 },
      { what: 'contacts', rule: '60 days after receipt', n: 1 },
    ]);
    assert.equal(await storedCount(collector), 2);
  });

  it('erase by mode, wishes to be contacted sooner, and write down how many', async (t) => {
    const { collector, goTo, run } = await filled(t, rules);
    goTo('2027-02-01T12:00:00Z');
    assert.deepEqual(
      (await run()).map(({ what }) => what),
      ['responses', 'contacts'],
    );
    assert.deepEqual(await run(), []);
    assert.equal(await storedCount(collector), 1);
    const { entries } = (await (await ask(collector, 'GET', '/audit')).json()) as {
      entries: { action: string; day: string; detail: { n: number } }[];
    };
    const written = entries.filter(({ action }) => action === 'retention');
    assert.deepEqual(
      written.map(({ day, detail }) => [day, detail.n]),
      [
        ['2027-02-01', 1],
        ['2027-02-01', 1],
      ],
    );
  });

  it('count from the day by which a survey ended, also where somebody closes it later by hand', async (t) => {
    const { collector, goTo, due } = await filled(t, rules);
    const close = (body?: unknown) =>
      body === undefined
        ? ask(collector, 'POST', '/status/made-up-survey/close')
        : ask(collector, 'PUT', '/status/made-up-survey', body);
    await close({ status: 'open', closes: '2026-11-20' });
    for (const body of [undefined, { status: 'closed' }]) {
      goTo('2026-12-10T12:00:00Z');
      await close(body);
      goTo('2026-12-20T12:00:00Z');
      assert.deepEqual(await due(), []);
      goTo('2026-12-21T12:00:00Z');
      assert.equal((await due())[0]?.rule, '30 days after close');
    }
  });

  it('count from the day of closing by hand where the date of the end is later', async (t) => {
    const { collector, goTo, due } = await filled(t, rules);
    await ask(collector, 'PUT', '/status/made-up-survey', { status: 'open', closes: '2026-11-20' });
    await ask(collector, 'POST', '/status/made-up-survey/close');
    goTo('2026-12-03T12:00:00Z');
    assert.equal((await due())[0]?.rule, '30 days after close');
  });

  it('count from the close of the survey, and wait while it is open', async (t) => {
    const { collector, goTo, due } = await filled(t, rules);
    goTo('2026-12-01T12:00:00Z');
    await ask(collector, 'POST', '/status/made-up-survey/close');
    goTo('2026-12-31T12:00:00Z');
    assert.deepEqual(await due(), []);
    goTo('2027-01-01T12:00:00Z');
    assert.equal((await due())[0]?.rule, '30 days after close');
  });
});
