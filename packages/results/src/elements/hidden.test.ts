import { wholeEnglish } from '@kith/core/languages/whole-english';
import { expect } from '@open-wc/testing';
import { demoComments } from '../demo/words.js';
import { demoResponses, demoWaves } from '../demo/index.js';
import { planFor } from '../plan.js';
import { everyProtection } from '../protect/protections.js';
import { labelsFor } from '../publish/labels.js';
import { type Publication, publish } from '../publish/publication.js';
import type { Release } from '../release/contract.js';
import { release, releaseWith } from '../release/release.js';
import { createTallier } from '../tally/tally.js';
import { madeUpSurvey } from '../testing/made-up-survey.js';
import { groupIds, groupingIds, measureIds, views } from './reading/chosen.js';
import type { ResultsElement } from './results-element.js';
import { forbiddenNumbers, numbersShown } from './testing/hidden-numbers.test.js';
import { put, rootOf, until } from './testing/place.test.js';

const definition = madeUpSurvey([
  { id: 'one', type: 'scale', scale: 'amount5', label: 'How much is yours?' },
  { id: 'two', type: 'scale', scale: 'amount5', label: 'How much do you like it?' },
  { id: 'idea', type: 'long-text', label: 'What would help?' },
  {
    id: 'who',
    type: 'single-choice',
    identity: true,
    label: 'Who?',
    options: ['a', 'b', 'c'].map((id) => ({ id, label: `Group ${id}` })),
  },
]);
const waves = demoWaves.slice(0, 2);
const plan = planFor(definition, {
  contexts: ['school'],
  crossings: [['who', 'school']],
  constructs: { both: ['one', 'two'] },
  labels: { en: labelsFor(definition, wholeEnglish) },
});
const tallier = createTallier(plan);
for (const response of demoResponses(definition, { perWave: 120, waves })) tallier.add(response);
const tallies = tallier.waves();

const published = (made: Release): Publication =>
  publish(made, {
    changes: [{ id: 'chg-001', on: '2026-10-19', measures: ['one'] }],
    comments: [
      {
        wave: waves[0] ?? '',
        question: 'idea',
        n: demoComments.length,
        namesTakenOut: true,
        texts: demoComments,
      },
    ],
  });
const results = published(release(plan, tallies));
const forbidden = forbiddenNumbers(results, tallies);

type Wish = Readonly<Record<string, string | undefined>>;

/** Everything that a person can choose to see of these results. */
function wishes(): readonly Wish[] {
  const by = <T>(list: readonly T[], next: (each: T) => readonly Wish[]) => list.flatMap(next);
  const measures = [...measureIds(results), ...results.constructs.map(({ id }) => id)];
  return by(views, (view) =>
    by(waves, (wave) =>
      by(measures, (measure) =>
        by(groupingIds(results), (grouping) =>
          by(view === 'waves' ? [undefined, ...groupIds(results, grouping)] : [undefined], (group) =>
            ['stacked', ...(view === 'now' ? ['diverging'] : [])].map((chart) => ({
              ...{ view, wave, measure, grouping, group, chart },
            })),
          ),
        ),
      ),
    ),
  );
}

/** The hidden numbers that a tag shows in one view or another. */
async function shownBy(element: ResultsElement): Promise<readonly string[]> {
  await until('what is shown', () => rootOf(element).querySelector('.view') !== null);
  const found = new Set<string>();
  const seen = new Set<string>();
  for (const wish of wishes()) {
    Object.assign(element, wish);
    await element.updateComplete;
    seen.add(wish['view'] ?? '');
    const numbers = numbersShown(rootOf(element));
    expect(numbers.size).to.be.above(1);
    for (const number of forbidden) if (numbers.has(number)) found.add(number);
  }
  expect([...seen]).to.deep.equal([...views]);
  return [...found];
}

describe('a number that is hidden', () => {
  const { fetch } = globalThis;
  afterEach(() => (globalThis.fetch = fetch));

  it('is one of many here, so that something would be found', () => {
    expect(forbidden.filter((token) => !token.includes('.'))).to.have.length.above(8);
    expect(forbidden.filter((token) => token.includes('.'))).to.have.length.above(8);
  });

  it('stands in no view: in no words, table, attribute or place of a picture', async () => {
    expect(await shownBy(put({ results, lang: 'en' }))).to.deep.equal([]);
  });

  it('stands in no view of what a collector answers', async () => {
    globalThis.fetch = () =>
      Promise.resolve(
        new Response(JSON.stringify(results), { headers: { 'content-type': 'application/json' } }),
      );
    const element = put({ resultsKey: 'a-key', lang: 'en' }, { src: '/results?instrument=made-up' });
    expect(await shownBy(element)).to.deep.equal([]);
  });

  it('is found where a source tells in one wave what another has to hide', async () => {
    const off = { sameInWaves: false, audit: false };
    const sabotaged = published(releaseWith(plan, tallies, {}, { ...everyProtection, ...off }));
    expect(await shownBy(put({ results: sabotaged, lang: 'en' }))).not.to.be.empty;
  });

  it('is found where a source tells exactly what has to be a band', async () => {
    const off = { bands: false, bandSums: false, audit: false };
    const sabotaged = published(releaseWith(plan, tallies, {}, { ...everyProtection, ...off }));
    expect(await shownBy(put({ results: sabotaged, lang: 'en' }))).not.to.be.empty;
  });

  it('is found where a source tells of two groupings without regard to their margins', async () => {
    const off = { margins: false, audit: false, sameInWaves: false };
    const sabotaged = published(releaseWith(plan, tallies, {}, { ...everyProtection, ...off }));
    expect(await shownBy(put({ results: sabotaged, lang: 'en' }))).not.to.be.empty;
  });

  it('is found where it stands in a name that only a screen reader says', async () => {
    const element = put({ results, lang: 'en' });
    await until('what is shown', () => rootOf(element).querySelector('.view') !== null);
    rootOf(element)
      .querySelector('table')
      ?.setAttribute('aria-label', `Group c: ${forbidden[0] ?? ''}`);
    expect(numbersShown(rootOf(element)).has(forbidden[0] ?? '-')).to.equal(true);
  });
});
