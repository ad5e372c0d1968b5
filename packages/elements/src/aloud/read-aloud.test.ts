import { addFurtherItemTypes } from '@kith/core/item-types';
import { expect } from '@open-wc/testing';
import { oneWord } from '../survey/testing/definitions.test.js';
import { mount, place } from '../survey/testing/mount.test.js';
import { Network, newAddress, refusal } from '../survey/testing/network.test.js';
import { button, press, shown, textOf, untilHeading } from '../survey/testing/person.test.js';
import { piped, recorded } from './testing/definitions.test.js';
import { begin, demo, first, hear, listens, notArrived, questionOf, young } from './testing/hear.test.js';
import { StubEngine } from './testing/stub-engine.test.js';

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

  it('says so without leaving the survey where the page is narrow', async () => {
    engine.known = [];
    const survey = await young();
    survey.parentElement!.style.width = '320px';
    const [listen] = listens(survey.shadowRoot);
    await listen!.updateComplete;
    expect(textOf(survey)).to.contain('This device has no voice for English.');
    const [around, inside] = [survey, listen!].map((element) => element.getBoundingClientRect());
    expect(inside!.right)
      .to.be.above(around!.left + 200)
      .and.at.most(around!.right);
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

  it('does not thank for answers that the endpoint has refused', async () => {
    const network = new Network();
    const endpoint = newAddress();
    network.answer(endpoint, refusal);
    const survey = await mount(oneWord, { endpoint, 'read-aloud': '', lang: 'en' });
    await press(survey, 'Start', 'Send my answers');
    await untilHeading(survey, 'Your answers have not arrived');
    await shown(survey);
    await hear(survey, listens(survey.shadowRoot)[0]);
    expect(engine.spoken).to.deep.equal(notArrived);
    network.restore();
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
    await press(survey, 'Stop', 'Yes, delete them', 'Next person');
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
