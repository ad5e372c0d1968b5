import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { addFurtherItemTypes } from '../../packages/core/dist/item-types/further/index.js';
import { instruments } from '../../packages/instruments/dist/index.js';
import { demoResponses } from '../../packages/results/dist/demo/index.js';
import { engineName, openDriver } from '../engines/driver.mjs';
import { visibleText } from '../engines/in-page.mjs';
import { strictPolicy } from '../engines/policy.mjs';
import { startSite } from '../engines/serve.mjs';
import { kith, served, startCollector } from './loop-places.mjs';
import { personAt } from './person.mjs';
import { planFor } from './plan.mjs';
import { pageWith } from './setting.mjs';
import { wordsOf } from './words.mjs';

addFurtherItemTypes();

// The loop of docs/results.md, as somebody walks it who has never seen Kith: each step leans on the one before.

const pulse = 'student-pulse-6-12';
const question = 'share-back-students';
const [fall, winter] = ['2026-27/c1', '2026-27/c2'];
const change = 'chg-014';

let folder, collector, site, driver;
const at = (name) => join(folder, name);
const write = (name, content) => writeFileSync(at(name), JSON.stringify(content));

const survey = (instrument, wave, context, { more = '', file = 'kith' } = {}) =>
  pageWith(
    `<kith-survey instrument="${instrument}" endpoint="${collector.endpoint}" ${more}
    ${wave && `wave="${wave}"`} context="${context}"><a href="/paper">On paper</a></kith-survey>`,
    { file },
  );

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kith-loop-'));
  write('beside.json', {
    words: {
      en: { waves: { [fall]: 'Fall 2026', [winter]: 'Winter 2027' }, groupings: { school: 'School' } },
      es: { waves: { [fall]: 'Otoño de 2026', [winter]: 'Invierno de 2027' } },
    },
  });
  await kith(
    ...['plan', pulse, question, '--contexts', 'school'],
    ...['--languages', 'en,es', '--with', at('beside.json'), '--out', at('plans.json')],
  );
  collector = await startCollector(folder, at('plans.json'));
  const csp = strictPolicy(collector.url);
  const page = (body) => ({ body, csp });
  site = await startSite({
    '/fall': page(survey(pulse, fall, 'school=s01')),
    '/change': page(
      survey('change-log', '', 'school=s01', { more: 'privacy="identified"', file: 'kith-all' }),
    ),
    '/winter': page(survey(pulse, winter, `school=s01&changeId=${change}`)),
    '/results': page(
      pageWith(
        '<kith-results src="/published/pulse.json" view="waves" measure="bel.welcome"></kith-results>',
        {
          file: 'kith-results',
        },
      ),
    ),
    '/what-we-heard': page(
      pageWith(
        `<kith-share-back src="/published/share-back.json">
          <kith-survey instrument="${question}" endpoint="${collector.endpoint}" languages="en es"
            wave="${winter}" heading-level="4"><a href="/paper">En papel</a></kith-survey>
        </kith-share-back>`,
        { file: 'kith-results' },
      ),
    ),
    '/published/pulse.json': served(at('pulse.json')),
    '/published/share-back.json': served(at('share-back.json')),
  });
  driver = await openDriver(engineName);
});
after(async () => {
  await driver?.close();
  await site?.close();
  await collector?.close();
  rmSync(folder, { recursive: true, force: true });
});

const text = () => driver.evaluate(visibleText);

/** Somebody at the keyboard answers the whole survey. */
async function answer(path, instrument, { tag = 'en', choose, given = {} } = {}) {
  const words = wordsOf(instrument, tag);
  const person = personAt(driver, words);
  await driver.open(site.url + path);
  if (choose) {
    await person.reads(choose);
    await person.pressButton(choose);
  }
  await person.reads(words.definition.notice.intro);
  await person.answerAll(planFor(words.definition, given));
  await person.reads(words.language.texts.received);
}

/** Others of the same wave, as the collector gets them; what they are told of a change is what their page says. */
async function others(wave, context) {
  const { definition } = instruments[pulse];
  const all = demoResponses(definition, { seed: wave.length, perWave: 60, waves: [fall, winter] });
  for (const record of all) {
    delete record.changeId;
    delete record.changePhase;
    if (record.wave === wave) await collector.post({ ...record, ...context });
  }
}

test(`${engineName}: a pulse is answered in fall, by a browser and by others`, async () => {
  await answer('/fall', pulse);
  await others(fall, {});
  const rows = await collector.rows(pulse);
  assert.deepEqual([rows.length, new Set(rows.map(({ changeId }) => changeId))], [61, new Set([''])]);
});

test(`${engineName}: a team writes down a change, whose code is the changeId of what follows`, async () => {
  await answer('/change', 'change-log');
  const [row] = await collector.rows('change-log');
  assert.equal(row['change.code'], change);
});

test(`${engineName}: the pulse of winter carries the change`, async () => {
  await answer('/winter', pulse);
  await others(winter, { changeId: change });
  const rows = (await collector.rows(pulse)).filter(({ wave }) => wave === winter);
  assert.deepEqual([rows.length, new Set(rows.map(({ changeId }) => changeId))], [61, new Set([change])]);
});

test(`${engineName}: what was released stands in a browser, wave beside wave with the change between`, async () => {
  await collector.release(pulse, fall, winter);
  write('beside.json', {
    ...JSON.parse(readFileSync(at('beside.json'), 'utf8')),
    changes: [{ id: change, on: '2026-11-02', measures: ['bel.welcome'] }],
  });
  const beside = JSON.parse(readFileSync(at('beside.json'), 'utf8'));
  beside.words.en.changes = { [change]: 'An adult greets each student at the door.' };
  beside.words.es.changes = { [change]: 'Un adulto saluda a cada estudiante en la puerta.' };
  write('beside.json', beside);
  await kith(
    ...['publish', `${collector.url}/results?instrument=${pulse}`, '--survey', pulse, '--languages', 'en,es'],
    ...['--with', at('beside.json'), '--out', at('pulse.json')],
  );
  await driver.open(`${site.url}/results`);
  const person = personAt(driver, wordsOf(pulse, 'en'));
  await person.reads('An adult greets each student at the door.');
  const shown = await text();
  const places = ['Fall 2026', 'An adult greets', 'Winter 2027'].map((words) => shown.lastIndexOf(words));
  assert.deepEqual(
    places,
    [...places].sort((one, other) => one - other),
    shown,
  );
  await person.pressButton('Before and after');
  await person.reads('From Fall 2026 to Winter 2027');
  assert.deepEqual(await driver.evaluate(() => [...window.kithReports, ...window.kithErrors]), []);
});

test(`${engineName}: what was heard is read in Spanish, and its question answered`, async () => {
  write('heard.json', {
    kith: 'share-back/1',
    texts: {
      en: {
        title: 'What you told us',
        heard: ['Many of you feel welcome.'],
        will: [{ what: 'An adult stands at each door.', by: '2027-03-01' }],
        cannot: [{ what: 'A later start.', why: 'The buses serve three schools.' }],
      },
      es: {
        title: 'Lo que nos dijiste',
        heard: ['Muchos de ustedes se sienten bienvenidos.'],
        will: [{ what: 'Un adulto en cada puerta.', by: '2027-03-01' }],
        cannot: [{ what: 'Empezar más tarde.', why: 'Los autobuses sirven a tres escuelas.' }],
      },
    },
  });
  await kith('publish', '--share-back', at('heard.json'), '--out', at('share-back.json'));
  assert.match(readFileSync(at('share-back.es.html'), 'utf8'), /Lo que vamos a hacer.*1 de marzo de 2027/s);
  await answer('/what-we-heard', question, { tag: 'es', choose: 'Español', given: { 'heard.match': 4 } });
  const shown = await text();
  for (const words of ['Lo que escuchamos', 'A más tardar el 1 de marzo de 2027', 'Por qué: Los autobuses'])
    assert.ok(shown.includes(words), shown);
  assert.deepEqual(await driver.evaluate(() => [...window.kithReports, ...window.kithErrors]), []);
});

test(`${engineName}: that answer stands in the export, and with those of others in results`, async () => {
  const [row, ...more] = await collector.rows(question);
  assert.deepEqual([row['heard.match'], row.locale, more.length], ['4', 'es', 0]);
  const { definition } = instruments[question];
  for (const record of demoResponses(definition, { perWave: 30, waves: [winter] }))
    await collector.post(record);
  await collector.release(question, winter);
  const { waves } = await collector.results(question);
  const [measure] = waves[0].measures;
  assert.equal(measure.id, 'heard.match');
  assert.equal(waves[0].respondents.all.n, 31);
});
