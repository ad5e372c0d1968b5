import '../items/further/define.js';
import { type Catalogue, defineSurvey } from '@kith/core';
import { es } from '@kith/core/languages/es';
import { expect } from '@open-wc/testing';
import type { ItemElement } from '../items/item-element.js';
import { registry } from './registry.js';
import type { SurveyElement } from './survey-element.js';
import { failOnUncaught } from './testing/hearing.test.js';
import { type Attributes, mount } from './testing/mount.test.js';
import {
  button,
  find,
  focused,
  headingOf,
  item,
  press,
  pressIn,
  shown,
  textOf,
  until,
  untilHeading,
} from './testing/person.test.js';
import { answerIn, recordsOf, withAnswers } from './testing/record.test.js';

const visit = defineSurvey({
  kith: 1,
  id: 'test-visit',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'reviewed',
  audience: 'participant',
  privacy: ['anonymous'],
  title: 'The visit',
  notice: { id: 'notice-visit@1', kind: 'notice', intro: 'Two pages.', whoSees: 'We read the answers.' },
  pages: [
    {
      id: 'places',
      title: 'Places',
      items: [
        {
          id: 'rooms',
          type: 'repeating-group',
          label: 'Where were you?',
          entry: 'Room',
          outside: ['not-sure'],
          fields: [
            { id: 'minutes', type: 'number', label: 'How many minutes?' },
            { id: 'name', type: 'short-text', label: 'Which room?' },
          ],
        },
      ],
    },
    { id: 'more', title: 'More', items: [{ id: 'word', type: 'short-text', label: 'A word?' }] },
  ],
  thanks: 'That was all.',
});

const inSpanish: Catalogue = {
  kith: 'catalogue/1',
  instrument: visit.id,
  version: visit.version,
  language: 'es',
  status: 'reviewed',
  title: 'La visita',
  notice: { intro: 'Dos páginas.', whoSees: 'Leemos las respuestas.' },
  thanks: 'Eso fue todo.',
  pages: { places: { title: 'Lugares' }, more: { title: 'Más' } },
  items: {
    rooms: {
      label: '¿Dónde estuvo?',
      entry: 'Sala',
      fields: { minutes: { label: '¿Cuántos minutos?' }, name: { label: '¿Qué sala?' } },
    },
    word: { label: '¿Una palabra?' },
  },
};

const notANumber = 'Please write a number in digits, for example 12.';

/** The fields of all entries, in order. */
const fields = (survey: SurveyElement): readonly ItemElement[] => [
  ...item(survey, 'rooms').shadowRoot!.querySelectorAll<ItemElement>('.entry > :not(legend, button)'),
];
const controls = (survey: SurveyElement): readonly HTMLInputElement[] =>
  fields(survey).map((field) => find(field, '#field', HTMLInputElement));
const written = (survey: SurveyElement): readonly string[] => controls(survey).map(({ value }) => value);

async function whole(survey: SurveyElement): Promise<void> {
  await shown(survey);
  await until(() => fields(survey).every(({ hasUpdated }) => hasUpdated), 'the fields');
  await Promise.all(fields(survey).map((field) => field.updateComplete));
}

/** Types into a field by its place; `moveOn` is what makes it count. */
async function write(survey: SurveyElement, place: number, text: string, moveOn = true): Promise<void> {
  const field = controls(survey)[place]!;
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  if (moveOn) field.dispatchEvent(new Event('change', { bubbles: true }));
  if (moveOn) field.blur();
  await whole(survey);
}

describe('what is no answer in one of several entries', () => {
  failOnUncaught();

  beforeEach(() => {
    registry().languages.set('es', es);
    registry().catalogues.set('test-visit.es', { catalogue: inSpanish, contentHash: 'hash-es' });
  });

  afterEach(() => {
    registry().languages.delete('es');
    registry().catalogues.delete('test-visit.es');
  });

  /** At the page with two entries: 5, Gym; `text`, Hall. */
  async function atRooms(text: string, moveOn = true, attributes: Attributes = {}): Promise<SurveyElement> {
    const survey = await mount(visit, { ...withAnswers, ...attributes });
    await press(survey, 'Start');
    await whole(survey);
    await write(survey, 0, '5');
    await write(survey, 1, 'Gym');
    await pressIn(survey, 'rooms', 'Add: Room');
    await whole(survey);
    await write(survey, 3, 'Hall');
    await write(survey, 2, text, moveOn);
    return survey;
  }

  it('keeps the person on the page, with the words at the field, and is reached from the summary', async () => {
    for (const moveOn of [true, false]) {
      const survey = await atRooms('about seven', moveOn);
      await press(survey, 'Next');
      await whole(survey);
      expect(headingOf(survey)).to.equal('Places');
      expect(textOf(find(survey, '#summary'))).to.equal('One question still needs something Where were you?');
      expect(textOf(fields(survey)[2]!)).to.contain(notANumber);
      expect(written(survey)).to.deep.equal(['5', 'Gym', 'about seven', 'Hall']);
      await press(survey, 'Where were you?');
      expect(focused()).to.equal(controls(survey)[2]);
    }
  });

  it('is mended in its place', async () => {
    const survey = await atRooms('about seven');
    const records = recordsOf(survey);
    await press(survey, 'Next');
    await write(survey, 2, '7');
    await press(survey, 'Next', 'Send my answers');
    expect(answerIn(records[0], 'rooms').value).to.deep.equal([
      { minutes: 5, name: 'Gym' },
      { minutes: 7, name: 'Hall' },
    ]);
  });

  it('holds nobody up once the question is left out, or answered otherwise', async () => {
    const survey = await mount(visit);
    await press(survey, 'Start');
    await whole(survey);
    await write(survey, 0, 'many');
    await pressIn(survey, 'rooms', 'Skip this question');
    await whole(survey);
    expect(written(survey)).to.deep.equal(['', '']);
    await write(survey, 0, 'many');
    find(item(survey, 'rooms'), 'input[value=not-sure]').click();
    await whole(survey);
    expect(written(survey)).to.deep.equal(['', '']);
    await press(survey, 'Next');
    expect(headingOf(survey)).to.equal('More');
  });

  it('is still there in another language, beside entries that are still empty', async () => {
    const survey = await atRooms('about seven', true, { languages: 'en es' });
    await pressIn(survey, 'rooms', 'Add: Room');
    await whole(survey);
    await press(survey, 'Español');
    await until(() => button(survey, 'Español').ariaPressed === 'true', 'Spanish');
    await whole(survey);
    expect(written(survey)).to.deep.equal(['5', 'Gym', 'about seven', 'Hall', '', '']);
    expect(textOf(fields(survey)[2]!)).to.contain('¿Cuántos minutos?');
    await press(survey, 'Siguiente');
    expect(headingOf(survey)).to.equal('Lugares');
  });

  it('is nothing that the next person sees', async () => {
    const survey = await atRooms('about seven');
    await press(survey, 'Stop and delete my answers', 'Yes, delete them', 'Start again');
    await untilHeading(survey, 'The visit');
    await press(survey, 'Start');
    await whole(survey);
    expect(written(survey)).to.deep.equal(['', '']);
  });
});
