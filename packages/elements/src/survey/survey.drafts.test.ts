import type { Definition } from '@kith/core';
import { es } from '@kith/core/languages/es';
import { deviceStore } from '@kith/delivery';
import { expect } from '@open-wc/testing';
import '../items/further/define.js';
import type { SurveyElement } from './survey-element.js';
import { agree } from './testing/begin.test.js';
import { registry } from './registry.js';
import { lunch as anyLunch, lunchInSpanish, oneWordForStudents } from './testing/definitions.test.js';
import { failOnUncaught, ProblemLog } from './testing/hearing.test.js';
import { leave } from './testing/later.test.js';
import { type Attributes, mount } from './testing/mount.test.js';
import {
  buttonsOf,
  choose,
  headingOf,
  item,
  items,
  press,
  textOf,
  until,
  untilHeading,
  write,
} from './testing/person.test.js';

interface Kept {
  readonly key: string;
  readonly draft: { readonly instrument: { readonly id: string } };
}

const store = deviceStore<Kept>('drafts/');
/** Every test has a survey of its own: what the pages of others still write is none of its business. */
let lunch: typeof anyLunch = anyLunch;

async function allKept(): Promise<readonly Kept[]> {
  return (await store.list()).filter(({ draft }) => draft.instrument.id === lunch.id);
}
const onDevice = { drafts: 'device' };
const question = 'Go on where you left off?';

async function untilKept(count: number): Promise<void> {
  let found = -1;
  for (let tries = 0; tries < 100 && found !== count; tries++) {
    found = (await allKept()).length;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(found, 'drafts on the device').to.equal(count);
}

async function halfway(attributes: Attributes = {}, definition: Definition = lunch): Promise<SurveyElement> {
  const survey = await mount(definition, { ...onDevice, ...attributes });
  await until(() => buttonsOf(survey).includes(agree), 'the notice');
  // The device has been asked by then.
  await new Promise((resolve) => setTimeout(resolve, 100));
  await press(survey, agree);
  await choose(survey, 'taste', 1);
  await write(survey, 'better', 'Warmer soup');
  return survey;
}

/** The page ends: what it had in hand lies there, under a key that nobody holds. */
async function end(survey: SurveyElement): Promise<void> {
  leave();
  await untilKept(1);
  survey.remove();
  for (const kept of await allKept()) {
    await store.remove(kept.key);
    const key = crypto.randomUUID();
    await store.put(key, { ...kept, key });
  }
}

describe('a draft on the device', () => {
  failOnUncaught();
  let problems: ProblemLog;

  beforeEach(() => {
    problems = new ProblemLog();
    lunch = { ...anyLunch, id: `test-lunch-${crypto.randomUUID()}` as typeof anyLunch.id };
  });

  afterEach(() => {
    problems.restore();
  });

  it('is refused, and said to the web team, for students and on a shared device', async () => {
    for (const [definition, attributes] of [
      [oneWordForStudents, {}],
      [oneWordForStudents, { 'shared-device': 'off' }],
      [lunch, { 'shared-device': 'on' }],
    ] as const) {
      const survey = await mount(definition, { ...onDevice, ...attributes });
      expect(problems.codes.at(-1)).to.equal('drafts-refused');
      expect(textOf(survey)).not.to.contain('kept on this device');
      await press(survey, buttonsOf(survey)[0] ?? '');
      leave();
      survey.remove();
    }
    await untilKept(0);
  });

  it('is not there unless the page asks for it', async () => {
    const survey = await halfway({ drafts: 'memory' });
    leave();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await untilKept(0);
    expect(textOf(survey)).to.contain('How much');
  });

  it('is there as soon as something is answered: a page may end a moment later, and writes nothing then', async () => {
    const survey = await mount(lunch, onDevice);
    await until(() => buttonsOf(survey).includes(agree), 'the notice');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await press(survey, agree);
    const pressed = Date.now();
    await untilKept(1);
    expect(Date.now() - pressed, 'ms').to.be.below(900);
  });

  it('is announced before the first question', async () => {
    const survey = await mount(lunch, onDevice);
    expect(textOf(survey)).to.contain('your answers are kept on this device');
  });

  it('says once that the device keeps nothing, and goes on', async () => {
    const digest = crypto.subtle.digest.bind(crypto.subtle);
    crypto.subtle.digest = () => Promise.reject(new Error('Not here.'));
    const survey = await mount(lunch, onDevice);
    await until(() => textOf(survey).includes('cannot be kept on this device'), 'the note');
    await press(survey, agree);
    await choose(survey, 'taste', 3);
    expect(survey.shadowRoot?.querySelectorAll('[role=alert]')).to.have.length(1);
    crypto.subtle.digest = digest;
  });

  it('holds no word of a wish to be contacted', async () => {
    const definition: Definition = {
      ...lunch,
      pages: [
        {
          id: 'food',
          items: [
            ...lunch.pages[0].items,
            { id: 'call', type: 'contact', consentId: 'call@1', label: 'May we call you?' },
          ],
        },
      ],
    };
    const survey = await halfway({ 'contact-endpoint': 'demo' }, definition);
    leave();
    await untilKept(1);
    const [kept] = await allKept();
    expect(JSON.stringify(kept)).to.contain('Warmer soup').and.not.contain('call');
    survey.remove();
  });

  it('is deleted at once with everything else', async () => {
    const before = await halfway();
    await before.updateComplete;
    leave();
    await untilKept(1);
    const [kept] = await allKept();
    expect(JSON.stringify(kept)).not.to.contain('demo');
    await press(before, 'Stop and delete my answers', 'Yes, delete them');
    await untilKept(0);
  });

  it('is deleted when the answers are sent', async () => {
    const survey = await halfway();
    leave();
    await untilKept(1);
    await press(survey, 'Next');
    await choose(survey, 'seat', 'in');
    await press(survey, 'Send my answers');
    leave();
    await untilKept(0);
  });

  it('another survey element of the device gets a draft of its own while the first is open', async () => {
    await halfway();
    await halfway();
    leave();
    await untilKept(2);
  });

  it('comes back when its page has ended, and can be started over', async () => {
    const before = await halfway();
    await end(before);
    const survey = await mount(lunch, onDevice);
    await untilHeading(survey, question);
    expect(items(survey)).to.have.length(0);
    expect(textOf(survey)).not.to.contain('soup');
    await press(survey, 'Go on where I left off');
    await until(() => items(survey).length > 0, 'the page');
    expect(item(survey, 'better').value).to.equal('Warmer soup');
    expect(headingOf(survey)).to.equal('The food');
  });

  it('is asked about again where the page sets something else meanwhile', async () => {
    const before = await halfway();
    await end(before);
    const survey = await mount(lunch, onDevice);
    await untilHeading(survey, question);
    survey.setAttribute('heading-level', '3');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(headingOf(survey)).to.equal(question);
    await press(survey, 'Go on where I left off');
    await until(() => items(survey).length > 0, 'the page');
    expect(item(survey, 'better').value).to.equal('Warmer soup');
  });

  it('goes on in the language in which it was asked for', async () => {
    registry().languages.set('es', es);
    registry().catalogues.set(`${lunch.id}.es`, { catalogue: { ...lunchInSpanish, instrument: lunch.id } });
    const before = await halfway();
    await end(before);
    const survey = await mount(lunch, { ...onDevice, languages: 'en es', lang: 'en' });
    await untilHeading(survey, question);
    await press(survey, 'Español');
    await until(() => buttonsOf(survey).includes(es.texts.draftGoOn), 'the question in Spanish');
    await press(survey, es.texts.draftGoOn);
    await until(() => items(survey).length > 0, 'the page');
    expect(headingOf(survey)).to.equal(lunchInSpanish.pages?.['food']?.title);
    registry().languages.delete('es');
    registry().catalogues.delete(`${lunch.id}.es`);
  });

  it('is gone after "Start over"', async () => {
    const before = await halfway();
    await end(before);
    const survey = await mount(lunch, onDevice);
    await untilHeading(survey, question);
    await press(survey, 'Start over');
    await untilKept(0);
    await press(survey, agree);
    expect(item(survey, 'taste').value).to.equal(null);
  });

  it('sets aside what has changed since, and says so', async () => {
    const before = await halfway();
    await end(before);
    const [food, room] = lunch.pages;
    const [taste, better] = food.items;
    const patched: Definition = {
      ...lunch,
      version: '1.0.1',
      pages: [{ ...food, items: [taste, { ...better, version: 2 }] }, room],
    };
    const survey = await mount(patched, onDevice);
    await untilHeading(survey, question);
    await press(survey, 'Go on where I left off');
    await until(() => items(survey).length > 0, 'the page');
    expect(item(survey, 'taste').value).to.equal(1);
    expect(item(survey, 'better').value).to.equal(null);
    await until(() => textOf(survey).includes('Some questions have changed since.'), 'the note');
  });
});
