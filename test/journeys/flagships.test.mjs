import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { engineName } from '../engines/driver.mjs';
import { personAt } from './person.mjs';
import { expectedCells, planFor } from './plan.mjs';
import { pageWith, startSetting } from './setting.mjs';
import { wordsOf } from './words.mjs';

/** Answers that make the follow-up questions appear in one language; in the other they stay away. */
const surveys = [
  {
    path: '/belonging',
    tag: 'kith-belonging-survey',
    attributes: 'grade-band="6-8"',
    instrument: 'student-belonging-6-12',
    answers: { en: { 'voice.asked': 1 }, es: {} },
    followUp: 'voice.help',
    context: { 'context.gradeBand': '6-8' },
  },
  {
    path: '/grades-3-5',
    tag: 'kith-belonging-survey',
    attributes: 'grade-band="3-5"',
    instrument: 'student-belonging-3-5',
    answers: { en: {}, es: {} },
    context: { 'context.gradeBand': '3-5' },
  },
  {
    path: '/grades-k-2',
    tag: 'kith-belonging-survey',
    attributes: 'grade-band="k-2"',
    instrument: 'student-belonging-k-2',
    answers: { en: {}, es: {} },
    context: { 'context.gradeBand': 'k-2' },
  },
  {
    path: '/family',
    tag: 'kith-family-form',
    attributes: '',
    instrument: 'family-relationships',
    answers: { en: { barriers: ['time', 'language'] }, es: { barriers: ['none'] } },
    followUp: 'barriers.first',
    context: {},
  },
  {
    path: '/session',
    tag: 'kith-session-feedback',
    attributes: 'session-type="webinar"',
    instrument: 'session-exit',
    answers: { en: { 'worth.time': 2 }, es: {} },
    followUp: 'session.help',
    context: { 'context.sessionType': 'webinar' },
  },
];

let setting;
before(async () => {
  setting = await startSetting(({ endpoint }) =>
    Object.fromEntries(
      surveys.map(({ path, tag, attributes }) => [
        path,
        pageWith(`<${tag} ${attributes} endpoint="${endpoint}" languages="en es" wave="2026-27/c2"
          context="school=s07"><a href="/paper">On paper</a></${tag}>`),
      ]),
    ),
  );
});
after(() => setting.close());

/** What is read first: of a survey for young children by the adult who helps. */
const firstWords = ({ title, notice }) => notice.adult ?? title;

async function complete({ path, instrument, answers }, tag) {
  const { driver, site } = setting;
  const words = wordsOf(instrument, tag);
  const person = personAt(driver, words);
  await driver.open(site.url + path);
  await person.reads(firstWords(wordsOf(instrument, 'en').definition));
  if (tag !== 'en') await person.pressButton(words.language.name);
  await person.reads(words.definition.notice.adult ?? words.definition.notice.intro);
  const plan = planFor(words.definition, answers[tag]);
  const met = await person.answerAll(plan);
  await person.reads(words.language.texts.received);
  return { plan, met };
}

for (const survey of surveys)
  for (const tag of ['en', 'es'])
    test(`${engineName}: ${survey.instrument} in ${tag} goes by keyboard from the page to one row of the export`, async () => {
      const { collector, complaints } = setting;
      const known = new Set((await collector.rows(survey.instrument)).map((row) => row.responseId));
      const { plan, met } = await complete(survey, tag);
      const rows = (await collector.rows(survey.instrument)).filter((row) => !known.has(row.responseId));
      assert.equal(rows.length, 1);
      const expected = {
        ...expectedCells(plan, met),
        ...survey.context,
        'context.school': 's07',
        locale: tag,
        wave: '2026-27/c2',
        privacyMode: 'anonymous',
        status: 'complete',
        contentHash: wordsOf(survey.instrument, tag).contentHash,
      };
      const actual = Object.fromEntries(Object.keys(expected).map((name) => [name, rows[0][name]]));
      assert.deepEqual(actual, expected);
      if (survey.followUp) assert.equal(met.has(survey.followUp), tag === 'en');
      assert.deepEqual(await complaints(), []);
    });
