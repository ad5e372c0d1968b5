import { expect } from '@open-wc/testing';
import { press as keys, type } from '../items/testing/press.test.js';
import * as events from '../events/index.js';
import type { SurveyElement } from './survey-element.js';
import { lunch } from './testing/definitions.test.js';
import { failOnUncaught } from './testing/hearing.test.js';
import { mount } from './testing/mount.test.js';
import { choose, find, item, press, pressIn, write } from './testing/person.test.js';

/** What can be heard of a person at a field, as browsers fire it; all of it leaves shadow roots by itself. */
const made: readonly Event[] = [
  new KeyboardEvent('keydown', { key: 'a' }),
  new KeyboardEvent('keyup', { key: 'a' }),
  new InputEvent('beforeinput', { data: 'a' }),
  new InputEvent('input', { data: 'a' }),
  new CompositionEvent('compositionstart'),
  new CompositionEvent('compositionupdate', { data: 'a' }),
  new CompositionEvent('compositionend', { data: 'a' }),
  new ClipboardEvent('paste'),
  new ClipboardEvent('copy'),
  new MouseEvent('click'),
  new MouseEvent('mousedown'),
  new PointerEvent('pointerdown'),
  new PointerEvent('pointerup'),
  new PointerEvent('pointermove'),
  new FocusEvent('focusin'),
  new FocusEvent('focusout'),
];
const types = made.map((event) => event.type);

/** The same event, ready to be fired once more. */
function again(event: Event): Event {
  const Kind = event.constructor as new (type: string, init: EventInit) => Event;
  return new Kind(event.type, { bubbles: true, composed: true });
}

const modes = {
  anonymous: [{ privacy: 'anonymous' }, {}],
  confidential: [{ privacy: 'confidential' }, { respondentToken: 't1' }],
  identified: [{ privacy: 'identified' }, {}],
} as const;

describe('a survey as a boundary for events', () => {
  failOnUncaught();
  let stop: AbortController;

  beforeEach(() => {
    stop = new AbortController();
  });

  afterEach(() => {
    stop.abort();
  });

  /** Listens as scripts of a page do: on the window, in the bubble phase. */
  function heardAtWindow(names: readonly string[]): readonly Event[] {
    const heard: Event[] = [];
    for (const name of names)
      window.addEventListener(name, (event) => heard.push(event), { signal: stop.signal });
    return heard;
  }

  async function begun(mode: keyof typeof modes): Promise<SurveyElement> {
    const survey = await mount(lunch, ...modes[mode]);
    await press(survey, 'Yes, I want to start');
    return survey;
  }

  async function atRoom(mode: keyof typeof modes): Promise<SurveyElement> {
    const survey = await begun(mode);
    await press(survey, 'Next');
    return survey;
  }

  for (const mode of ['anonymous', 'confidential'] as const) {
    it(`nothing that happens in a field gets out of ${mode} runs`, async () => {
      const survey = await atRoom(mode);
      const heard = heardAtWindow([...types, 'change']);
      const field = find(item(survey, 'why'), '#field');
      for (const event of made) field.dispatchEvent(again(event));
      field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
      expect(heard.map((event) => event.type)).to.deep.equal([]);
    });

    it(`real typing, choosing and pressing is not heard outside of ${mode} runs`, async () => {
      const survey = await atRoom(mode);
      const heard = heardAtWindow([...types, 'change', 'keypress']);
      item(survey, 'why').focus();
      await type('Warm');
      await keys('Backspace', 'Tab');
      await choose(survey, 'seat', 'in');
      await press(survey, 'Send my answers');
      expect(heard.map((event) => event.type)).to.deep.equal([]);
    });
  }

  it('the same is heard of identified runs, as of any form', async () => {
    const survey = await atRoom('identified');
    const heard = heardAtWindow(types);
    const field = find(item(survey, 'why'), '#field');
    for (const event of made) field.dispatchEvent(again(event));
    expect(heard.map((event) => event.type)).to.deep.equal(types);
  });

  it('the same is heard of a field of the page itself, beside an anonymous run', async () => {
    const survey = await atRoom('anonymous');
    const field = document.createElement('input');
    survey.after(field);
    const heard = heardAtWindow(types);
    for (const event of made) field.dispatchEvent(again(event));
    expect(heard.map((event) => event.type)).to.deep.equal(types);
  });

  it('a survey that becomes identified before anybody has begun opens its boundary, and closes it again', async () => {
    const survey = await mount(lunch, ...modes.anonymous);
    for (const [privacy, count] of [
      ['identified', 1],
      ['anonymous', 0],
    ] as const) {
      survey.privacy = privacy;
      await survey.updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 20));
      const heard = heardAtWindow(['keydown']);
      find(survey, '.primary').dispatchEvent(again(new KeyboardEvent('keydown')));
      expect(heard, privacy).to.have.length(count);
    }
  });

  /** Everything that Kith tells the page while somebody answers, changes, skips, stumbles and sends. */
  async function toldOf(mode: keyof typeof modes): Promise<readonly Event[]> {
    const told = heardAtWindow(Object.values(events).map((one) => one.type));
    const survey = await begun(mode);
    await choose(survey, 'taste', 1);
    await write(survey, 'better', 'Pepper');
    await pressIn(survey, 'taste', 'Clear my answer');
    await press(survey, 'Next', 'Send my answers');
    await choose(survey, 'seat', 'out');
    await pressIn(survey, 'why', 'Skip this question');
    await press(survey, 'Send my answers');
    return told;
  }

  /** What an event says beyond what every event has. */
  function saidBy(told: readonly Event[]): string {
    return JSON.stringify(
      told.map((event) => [event.type, Object.entries(event).filter(([, value]) => value !== undefined)]),
    );
  }

  for (const mode of ['anonymous', 'confidential'] as const) {
    it(`the survey’s own events say of ${mode} runs that something happens, and not what`, async () => {
      const told = await toldOf(mode);
      const said = saidBy(told);
      for (const word of [
        'taste',
        'better',
        'seat',
        'why',
        'out',
        'Pepper',
        'value',
        'count',
        'number',
        't1',
      ])
        expect(said, word).not.to.match(new RegExp(`"${word}"`));
      expect(told.map((event) => event.type)).to.include.members(['kith-answer', 'kith-skip', 'kith-page']);
    });
  }

  it('the survey’s own events say of identified runs what was answered', async () => {
    const said = saidBy(await toldOf('identified'));
    for (const word of ['taste', 'seat', 'why', 'out', 'Pepper', 'number'])
      expect(said, word).to.match(new RegExp(`"${word}"`));
  });
});
