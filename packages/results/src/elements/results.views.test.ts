import { wholeEnglish } from '@kith/core/languages/whole-english';
import { expect } from '@open-wc/testing';
import { demoPublication } from '../demo/index.js';
import { planFor } from '../plan.js';
import { type Publication, publish } from '../publish/publication.js';
import { release } from '../release/release.js';
import { createTallier } from '../tally/tally.js';
import { rating, response } from '../testing/records.js';
import { madeUpSurvey } from '../testing/made-up-survey.js';
import { madeUp, rootOf, show, tableOf, wordsOf } from './testing/place.test.js';
import type { ResultsElement } from './results-element.js';

/** Two questions by a group and a school at once. */
const crossed = (): Publication =>
  demoPublication(
    madeUpSurvey([
      { id: 'lifted', type: 'scale', scale: 'amount5', label: 'How much is yours?' },
      {
        id: 'who',
        type: 'single-choice',
        identity: true,
        label: 'Who?',
        options: [
          { id: 'z', label: 'Zebras' },
          { id: 'a', label: 'Ants' },
          { id: 'm', label: 'Moles' },
        ],
      },
    ]),
    { languages: [{ language: wholeEnglish }], crossings: [['who', 'school']] },
  );

/** One large school, one of twelve people, and two names that only one person each has heard of. */
function withStrangers(): Publication {
  const definition = madeUpSurvey([{ id: 'lifted', type: 'scale', scale: 'amount5', label: 'How much?' }]);
  const plan = planFor(definition, {
    contexts: ['school', 'gradeBand'],
    crossings: [['gradeBand', 'school']],
  });
  const tallier = createTallier(plan);
  const schools = [
    ...Array<string>(60).fill('s1'),
    ...Array<string>(12).fill('s2'),
    'Mr Smith hates us',
    'x',
  ];
  for (const wave of ['w1', 'w2'])
    for (const [place, school] of schools.entries())
      tallier.add(
        response([rating('lifted', 1 + (place % 5))], {
          ...{ wave, context: { school, gradeBand: place % 2 ? '6-8' : '9-12' } },
          ...(wave === 'w2' && { changeId: 'chg-1' }),
        }),
      );
  return publish(release(plan, tallier.waves()), { changes: [{ id: 'chg-1', on: '2026-10-19' }] });
}

const rowOf = (element: ResultsElement, head: string): readonly string[] =>
  tableOf(rootOf(element)).find(([first]) => first?.startsWith(head)) ?? [];

/** What stands in the picture, for those who see. */
const drawn = (element: ResultsElement, selector: string): number =>
  rootOf(element).querySelectorAll(`[part=picture] ${selector}`).length;

/** Names of rows that say a number although nothing is told of them. */
function toldThoughHidden(
  element: ResultsElement,
  results: Publication,
  grouping: string,
): readonly string[] {
  const table = results.waves.at(-1)?.measures[0]?.tables.find((one) => one.grouping === grouping);
  const hidden = table?.groups.filter(({ cell }) => cell.detail === 'none') ?? [];
  expect(hidden).not.to.be.empty;
  const { groups } = results.labels?.['en'] ?? {};
  return hidden.flatMap(({ id }) => {
    const name = groups?.[grouping]?.[id] ?? id;
    const [, ...cells] = rowOf(element, name);
    return cells.some((cell) => /\d/.test(cell)) ? [name] : [];
  });
}

describe('the view of', () => {
  it('answers tells in a sentence and a table what its bar shows', async () => {
    const results = madeUp();
    const element = await show({ results });
    const all = results.waves.at(-1)?.measures[0]?.all;
    if (all?.detail !== 'points') throw new Error('The points are not told.');
    const percent = (count: number) => `${Math.round((100 * count) / all.n)}%`;
    expect(tableOf(rootOf(element)).slice(1, 6)).to.deep.equal(
      ['Not at all', 'A little', 'Somewhat', 'Quite a bit', 'A great deal'].map((label, place) => [
        label,
        percent(all.points[place] ?? 0),
        String(all.points[place]),
      ]),
    );
    expect(wordsOf(rootOf(element))).to.include(
      `${all.n} answers. ${percent(all.favourable)} said “Quite a bit” or “A great deal”.`,
    );
    expect(rootOf(element).querySelector('.bar')?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('answers puts the middle in a column of its own where bars go to both sides', async () => {
    const element = await show({ results: madeUp(), chart: 'diverging' });
    const pieces = [...(rootOf(element).querySelector('.bar')?.querySelectorAll('rect') ?? [])];
    const ends = pieces.map((piece) => ({
      tone: /tone-(\w+)/.exec(piece.getAttribute('fill') ?? '')?.[1],
      from: parseFloat(piece.getAttribute('x') ?? ''),
      to: parseFloat(piece.getAttribute('x') ?? '') + parseFloat(piece.getAttribute('width') ?? ''),
    }));
    const middle = ends.find(({ tone }) => tone === 'middle');
    const others = ends.filter(({ tone }) => tone !== 'middle').map(({ to }) => to);
    expect(middle?.from).to.be.above(Math.max(...others) + 1);
  });

  it('groups has them in the order of their names, whatever their shares are', async () => {
    const element = await show({ results: madeUp(), view: 'groups', grouping: 'school' });
    const heads = tableOf(rootOf(element)).map(([first]) => first);
    expect(heads).to.deep.equal([
      ...heads.slice(0, 1),
      ...[1, 2, 3, 4, 5, 6].map((n) => `Invented School ${n}`),
      'Smaller groups, combined',
      'Everybody',
    ]);
    expect(wordsOf(rootOf(element))).to.include('This is no ranking.');
  });

  it('groups has no number of a group that is hidden', async () => {
    const results = madeUp();
    const element = await show({ results, view: 'groups', grouping: 'school' });
    expect(toldThoughHidden(element, results, 'school')).to.deep.equal([]);
    expect(rowOf(element, 'Invented School 6').slice(1)).to.deep.equal(['Not told', 'Not told']);
  });

  it('groups counts those without a name, and has no place for the signs that stand for them', async () => {
    const results = withStrangers();
    const table = results.waves[0]?.measures[0]?.tables[0];
    expect(table?.pool?.groups.map((id) => id.slice(0, 1))).to.deep.equal(['@', '@', 's']);
    for (const [lang, words] of Object.entries({
      en: 'This holds: s2 and 2 more groups without a name.',
      es: 'Aquí están: s2 y 2 grupos más sin nombre.',
      ar: 'مجموعتان أخريان بلا اسم (2)',
    })) {
      const element = await show({ results, view: 'groups', grouping: 'school', lang });
      expect(wordsOf(rootOf(element))).to.include(words);
    }
    for (const view of ['groups', 'crossings', 'waves', 'change']) {
      const element = await show({ results, view, grouping: 'school', lang: 'en' });
      expect(rootOf(element).querySelector('.measure')).not.to.equal(null);
      expect(rootOf(element).innerHTML).not.to.include('@');
      expect(rootOf(element).innerHTML).not.to.include('Mr Smith');
    }
    const crossing = wordsOf(rootOf(await show({ results, view: 'crossings', lang: 'en' })));
    expect(crossing).to.include('school: 2 more groups without a name');
    const several = withStrangers();
    const first = several.waves[0]?.measures[0]?.tables[0] as { kind: string; pool?: unknown };
    first.kind = 'several';
    delete first.pool;
    const words = wordsOf(rootOf(await show({ results: several, view: 'groups', lang: 'en' })));
    expect(words).to.include(' 2 more groups without a name.');
  });

  it('groups with a number beside a hidden one would be found', async () => {
    const results = madeUp();
    const element = await show({ results, view: 'groups', grouping: 'school' });
    const row = [...rootOf(element).querySelectorAll('tr')].find((one) =>
      wordsOf(one).startsWith('Invented School 6'),
    );
    row?.lastElementChild?.append('7');
    expect(toldThoughHidden(element, results, 'school')).to.deep.equal(['Invented School 6']);
  });

  it('two groupings has a table for each group of the first, both in the order of their names', async () => {
    const results = crossed();
    const root = rootOf(await show({ results, view: 'crossings', measure: 'lifted' }));
    const names = [...root.querySelectorAll('.heading.h2')].map((one) => wordsOf(one));
    expect(names).to.deep.equal([...names].sort());
    expect(names).to.include.members(['Ants', 'Zebras']);
    for (const one of root.querySelectorAll('table')) {
      const [, ...heads] = tableOf(one).map(([first = '']) => first);
      expect(heads).to.deep.equal([...heads].sort());
    }
    expect(wordsOf(root)).to.include('This is no ranking.');
  });

  it('two groupings tells of each cell what was released, and nothing of one that is hidden', async () => {
    const results = crossed();
    const crossing = results.waves.at(-1)?.measures[0]?.crossings[0];
    const root = rootOf(await show({ results, view: 'crossings', measure: 'lifted' }));
    const names = { z: 'Zebras', a: 'Ants', m: 'Moles' };
    let hidden = 0;
    for (const { id, cells } of crossing?.rows ?? []) {
      const name = Object.entries(names).find(([group]) => group === id)?.[1] ?? 'No answer';
      const table = [...root.querySelectorAll('table')].find((one) => wordsOf(one.caption) === name);
      for (const { id: school, cell } of table ? cells : []) {
        const row = tableOf(table ?? root).find(([first]) => first === `Invented School ${school.slice(-1)}`);
        if (cell.detail === 'none') hidden += 1;
        expect(row?.[1]).to.equal(cell.detail === 'none' ? 'Not told' : String(cell.n));
      }
    }
    expect(hidden).to.be.above(0);
  });

  it('time draws no line to where the words changed, and says so', async () => {
    const broken = await show({ results: madeUp({ reworded: 'same' }), view: 'waves', measure: 'same' });
    const whole = await show({ results: madeUp(), view: 'waves', measure: 'same' });
    const lines = (element: ResultsElement) =>
      rootOf(element).querySelector('.path')?.getAttribute('d')?.match(/L/g)?.length;
    expect([lines(broken), lines(whole)]).to.deep.equal([1, 2]);
    expect([drawn(broken, '.break'), drawn(whole, '.break')]).to.deep.equal([1, 0]);
    expect(rowOf(broken, 'Spring 2027').at(-1)).to.equal('New words');
    expect(wordsOf(rootOf(broken))).to.include('cannot be compared');
  });

  it('time says of each what can be said, and that it cannot show why', async () => {
    const element = await show({ results: madeUp(), view: 'waves', measure: 'lifted' });
    expect(rowOf(element, 'Winter 2027').at(-1)).to.equal('Clearly higher than before.');
    expect(wordsOf(rootOf(element))).to.include('It cannot show why.');
  });

  it('a change stands beside its log, and shows where it worked and where it did not', async () => {
    const element = await show({ results: madeUp(), view: 'change', measure: 'lifted', grouping: 'school' });
    const words = wordsOf(rootOf(element));
    expect(words).to.include('Since October 19, 2026. Where: Invented School 1 and Invented School 2.');
    expect(words).to.include('It cannot show why.');
    expect(rowOf(element, 'Invented School 1').at(-1)).to.match(
      /^Clearly higher than before\. \+\d+ points$/,
    );
    expect(rowOf(element, 'Invented School 3').at(-1)).not.to.include('Clearly higher');
    expect(rowOf(element, 'Invented School 6').at(-1)).to.equal('Too few answers to tell.');
    expect(words).not.to.match(/p ?[<=]|significant/i);
  });

  it('comments has them for everybody, and never beside a group', async () => {
    const element = await show({
      results: madeUp({ commented: 'idea' }),
      view: 'comments',
      grouping: 'school',
    });
    expect(rootOf(element).querySelectorAll('.comments li')).to.have.length(12);
    expect(rootOf(element).querySelector('select#group, select#grouping')).to.equal(null);
  });
});

describe('a person', () => {
  it('chooses another view by a button that says that it is chosen', async () => {
    const element = await show({ results: madeUp() });
    const [, groups] = rootOf(element).querySelectorAll<HTMLButtonElement>('.views button');
    groups?.click();
    await element.updateComplete;
    expect(groups?.getAttribute('aria-pressed')).to.equal('true');
    expect(rowOf(element, 'Invented School 1')).to.have.length(3);
  });

  it('reads from right to left in Arabic, with bars that begin at the right', async () => {
    const results = madeUp();
    const bar = (element: ResultsElement) => {
      const first = rootOf(element).querySelector('.bar rect');
      return parseFloat(first?.getAttribute('x') ?? '');
    };
    const [left, right] = [await show({ results, lang: 'en' }), await show({ results, lang: 'ar' })];
    expect(rootOf(right).querySelector('.results')?.getAttribute('dir')).to.equal('rtl');
    expect(bar(left)).to.equal(0);
    expect(bar(right)).to.be.above(80);
  });
});
