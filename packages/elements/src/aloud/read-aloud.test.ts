import { defineSurvey, type Definition } from '@kith/core';
import { addFurtherItemTypes } from '@kith/core/item-types';
import { expect } from '@open-wc/testing';
import '../instruments.js';
import '../languages/es.js';
import '../young-instruments.js';
import { mount, place } from '../survey/testing/mount.test.js';
import { Network, newAddress, receipt } from '../survey/testing/network.test.js';
import { button, headingOf, items, press, shown, textOf } from '../survey/testing/person.test.js';
import type { SurveyElement } from '../survey/survey-element.js';
import type { ListenElement } from './listen-element.js';
import { StubEngine } from './testing/stub-engine.test.js';

const listens = (root: ParentNode | null | undefined): readonly ListenElement[] => [
  ...(root?.querySelectorAll<ListenElement>('kith-listen') ?? []),
];

/** Presses a loudspeaker by its place, whatever its name. */
async function hear(survey: SurveyElement, listen: ListenElement | undefined): Promise<void> {
  listen!.shadowRoot!.querySelector('button')!.click();
  await listen!.updateComplete;
  await shown(survey);
  await listen!.updateComplete;
}

const first = (survey: SurveyElement) => items(survey)[0]!;
const questionOf = (survey: SurveyElement) => listens(first(survey).shadowRoot)[0];

const demo = { endpoint: 'demo', languages: 'en es', lang: 'en' };
const young = async (given: object = {}): Promise<SurveyElement> =>
  place({ ...demo, 'grade-band': 'k-2', ...given }, 'kith-belonging-survey');
const begin = async (given: object = {}): Promise<SurveyElement> => {
  const survey = await young(given);
  await press(survey, 'Hand over to the child', 'Yes');
  return survey;
};

describe('reading aloud', () => {
  let engine: StubEngine;
  const { Audio } = window;

  beforeEach(() => {
    engine = new StubEngine();
  });

  afterEach(() => {
    engine.restore();
    window.Audio = Audio;
  });

  it('says before the start that the device has no voice for the language, and again when it is asked', async () => {
    engine.known = [
      { name: 'far', lang: 'en-US', localService: false },
      { name: 'other', lang: 'fr-FR', localService: true },
    ];
    const survey = await young();
    await Promise.resolve();
    await listens(survey.shadowRoot)[0]!.updateComplete;
    expect(textOf(survey)).to.contain('This device has no voice for English.');
    await press(survey, 'Hand over to the child', 'Yes');
    await hear(survey, questionOf(survey));
    expect(textOf(survey)).to.contain('This device has no voice for English.');
    expect(engine.spoken).to.deep.equal([]);
  });

  it('says that the voice does not work', async () => {
    engine.fails = true;
    const survey = await begin();
    await hear(survey, questionOf(survey));
    expect(textOf(survey)).to.contain('The voice of this device does not work right now.');
    engine.fails = false;
    await hear(survey, questionOf(survey));
    expect(textOf(survey)).not.to.contain('does not work');
  });

  it('lets the voice say what a recording does not', async () => {
    window.Audio = class extends EventTarget {
      playbackRate = 1;
      play = () => Promise.reject(new Error('404'));
      pause = () => undefined;
    } as unknown as typeof window.Audio;
    const survey = await mount(recorded, { lang: 'en' });
    await press(survey, 'Yes, I want to start');
    await hear(survey, questionOf(survey));
    await new Promise((resolve) => setTimeout(resolve));
    expect(engine.spoken).to.deep.equal(['How often do you read at school?']);
  });

  it('plays a recording of the language that is shown, and no other', async () => {
    const played: string[] = [];
    window.Audio = class extends EventTarget {
      playbackRate = 1;
      constructor(address: string) {
        super();
        played.push(address);
      }
      play = () => Promise.resolve();
      pause = () => undefined;
    } as unknown as typeof window.Audio;
    const survey = await mount(recorded, { lang: 'en' });
    await press(survey, 'Yes, I want to start');
    await hear(survey, questionOf(survey));
    expect(played).to.deep.equal(['audio/read.mp3']);
    expect(engine.spoken).to.deep.equal([]);
  });

  it('speaks nothing by itself', async () => {
    const survey = await begin();
    await press(survey, 'Next', 'Back');
    expect(engine.spoken).to.deep.equal([]);
  });

  it('holds in the middle, and goes on with the sentence that it held in', async () => {
    engine.isQuick = false;
    const survey = await young();
    await press(survey, 'Hand over to the child');
    const listen = listens(survey.shadowRoot)[0];
    await hear(survey, listen);
    engine.finish();
    await hear(survey, listen);
    expect(listen!.shadowRoot!.textContent).to.contain('Go on');
    engine.finish();
    expect(engine.spoken).to.have.length(2);
    await hear(survey, listen);
    expect(engine.spoken[2]).to.equal(engine.spoken[1]);
  });

  it('falls silent on another page, at the end, and where the page is hidden', async () => {
    engine.isQuick = false;
    const survey = await begin();
    await hear(survey, questionOf(survey));
    await press(survey, 'Next');
    engine.finish();
    expect(engine.spoken).to.have.length(1);
    await hear(survey, questionOf(survey));
    window.dispatchEvent(new Event('pagehide'));
    engine.finish();
    expect(engine.spoken).to.have.length(2);
  });

  it('a language that is changed in the middle ends what is being read, and is spoken from then on', async () => {
    engine.isQuick = false;
    const survey = await begin();
    await hear(survey, questionOf(survey));
    button(survey, 'Español').click();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await shown(survey);
    engine.finish();
    expect(engine.spoken).to.have.length(1);
    await hear(survey, questionOf(survey));
    expect(engine.spoken[1]).to.equal('¿Te gusta estar en la escuela?');
    expect(engine.langs).to.deep.equal(['en-US', 'es-US']);
  });

  it('speaks as fast as was chosen, in this run only', async () => {
    const survey = await young();
    const select = survey.shadowRoot!.querySelector<HTMLSelectElement>('[part=speed]')!;
    select.value = '0.75';
    select.dispatchEvent(new Event('change'));
    await press(survey, 'Hand over to the child', 'Yes');
    await hear(survey, questionOf(survey));
    expect(new Set(engine.rates)).to.deep.equal(new Set([0.75]));
    await press(survey, 'Stop', 'Yes, delete them', 'Start again');
    await new Promise((resolve) => setTimeout(resolve, 20));
    await press(survey, 'Hand over to the child', 'Yes');
    engine.rates.length = 0;
    await hear(survey, questionOf(survey));
    expect(new Set(engine.rates)).to.deep.equal(new Set([1]));
  });

  it('never says what a person has typed', async () => {
    addFurtherItemTypes();
    const survey = await mount(piped, { 'read-aloud': '', lang: 'en' });
    await press(survey, 'Start');
    const field = first(survey).shadowRoot!.querySelector<HTMLInputElement>('#field')!;
    field.value = 'Zebulon';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await press(survey, 'Next');
    expect(textOf(survey)).to.contain('How often does Zebulon help you');
    await hear(survey, questionOf(survey));
    expect(engine.spoken).to.deep.equal(['How often does your friend help you at school?']);
  });

  it('marks what is being read', async () => {
    engine.isQuick = false;
    const survey = await begin();
    await hear(survey, questionOf(survey));
    const legend = first(survey).shadowRoot!.querySelector('legend')!;
    expect([...legend.part]).to.include('reading');
    engine.reachWord(7, 4);
    const { highlights } = CSS as unknown as { highlights?: Map<string, Set<Range>> };
    if (highlights) expect([...highlights.get('kith-read')!].map(String)).to.deep.equal(['like']);
    engine.finish();
    expect([...legend.part]).not.to.include('reading');
  });

  it('a survey for older readers has it where the page asks for it', async () => {
    const without = await place({ ...demo }, 'kith-belonging-survey');
    expect(listens(without.shadowRoot)).to.have.length(0);
    const survey = await place({ ...demo, 'read-aloud': '' }, 'kith-belonging-survey');
    await press(survey, 'Yes, I want to start');
    expect(listens(first(survey).shadowRoot)).to.have.length(6);
  });
});

/** The answers that a child wants to give, by what is heard; nothing of the page is read. */
const wanted: Readonly<Record<string, string>> = {
  'Do you like to be at school?': 'Yes',
  'Do you feel safe at school?': 'Sometimes',
  'Do grown-ups at school help you?': 'Yes',
  'Do grown-ups at school listen to you?': 'No',
  'Do kids at school play with you?': 'Yes',
  'Are kids at school kind to you?': 'Sometimes',
  'Do you get to try new things at school?': 'Yes',
  'Can you say what you think at school?': 'No',
};

describe('a child who cannot read', () => {
  it('answers by ear and by the places of the faces alone', async () => {
    const engine = new StubEngine();
    const network = new Network();
    const endpoint = newAddress();
    network.answer(endpoint, receipt);
    const survey = await young({ endpoint });
    await press(survey, 'Hand over to the child');
    // The first of two buttons with a loudspeaker each: what it says is heard before it is pressed.
    const [, yes] = listens(survey.shadowRoot);
    await hear(survey, yes);
    expect(engine.spoken).to.deep.equal(['Yes']);
    survey.shadowRoot!.querySelector<HTMLButtonElement>('.step')!.click();
    await shown(survey);
    for (const [question, answer] of Object.entries(wanted)) {
      engine.spoken.length = 0;
      await hear(survey, questionOf(survey));
      expect(engine.spoken[0]).to.equal(question);
      // The words come in the order of the faces.
      const place = engine.spoken.slice(1).indexOf(answer);
      first(survey).shadowRoot!.querySelectorAll<HTMLElement>('.faces label')[place]!.click();
      const steps = survey.shadowRoot!.querySelectorAll<HTMLButtonElement>('.step');
      [...steps].at(-1)!.click();
      await shown(survey);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    const [record] = network.records(endpoint);
    const values = { Yes: 3, Sometimes: 2, No: 1 };
    expect(record?.answers.map(({ value }) => value)).to.deep.equal(
      Object.values(wanted).map((word) => values[word as keyof typeof values]),
    );
    expect(headingOf(survey)).to.equal('Thank you');
    network.restore();
    engine.restore();
  });
});

const frame = {
  kith: 1,
  version: '1.0.0',
  language: 'en',
  languageStatus: 'draft',
  privacy: ['anonymous'],
  title: 'Reading',
  thanks: 'Thank you.',
} as const;

const recorded: Definition = defineSurvey({
  ...frame,
  id: 'test-recorded',
  audience: 'student',
  gradeBands: ['3-5'],
  notice: { id: 'assent@1', kind: 'assent', intro: 'We ask about books.', whoSees: 'A teacher.' },
  pages: [
    {
      id: 'one',
      items: [
        {
          id: 'read',
          type: 'scale',
          scale: 'often5',
          label: 'How often do you read at school?',
          audio: { label: 'audio/read.mp3' },
        },
      ],
    },
  ],
});

const piped: Definition = defineSurvey({
  ...frame,
  id: 'test-piped-aloud',
  audience: 'participant',
  notice: { id: 'notice@1', kind: 'notice', intro: 'We ask about friends.', whoSees: 'A team.' },
  pages: [
    { id: 'who', items: [{ id: 'friend', type: 'short-text', label: 'Who helps you?' }] },
    {
      id: 'help',
      items: [
        {
          id: 'often',
          type: 'scale',
          scale: 'often5',
          label: 'How often does {{friend|your friend}} help you at school?',
        },
      ],
    },
  ],
});
