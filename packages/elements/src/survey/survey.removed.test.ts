import { expect } from '@open-wc/testing';
import { oneWord } from './testing/definitions.test.js';
import { mount } from './testing/mount.test.js';
import { find, headingOf, shown } from './testing/person.test.js';

/** How many of the page's listeners there are for the network coming back, which is what a delivery waits for. */
function countListeners(): { now: () => number; restore: () => void } {
  const add = window.addEventListener.bind(window);
  const remove = window.removeEventListener.bind(window);
  const there = new Set<unknown>();
  window.addEventListener = (
    type: string,
    listener: EventListenerOrEventListenerObject,
    ...more: unknown[]
  ) => {
    if (type === 'online') there.add(listener);
    add(type, listener, ...(more as [AddEventListenerOptions?]));
  };
  window.removeEventListener = (
    type: string,
    listener: EventListenerOrEventListenerObject,
    ...more: unknown[]
  ) => {
    if (type === 'online') there.delete(listener);
    remove(type, listener, ...(more as [EventListenerOptions?]));
  };
  return {
    now: () => there.size,
    // Both are inherited.
    restore: () => {
      Reflect.deleteProperty(window, 'addEventListener');
      Reflect.deleteProperty(window, 'removeEventListener');
    },
  };
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve));
const endpoint = 'https://collector.test/responses';

describe('a survey that is taken out of the page', () => {
  let listeners: ReturnType<typeof countListeners>;
  beforeEach(() => {
    listeners = countListeners();
  });
  afterEach(() => {
    listeners.restore();
  });

  it('leaves nothing behind that listens, where nobody has begun', async () => {
    const survey = await mount(oneWord, { endpoint });
    expect(listeners.now()).to.equal(1);
    survey.remove();
    await aMoment();
    expect(listeners.now()).to.equal(0);
  });

  it('begins anew where it is put back', async () => {
    const survey = await mount(oneWord, { endpoint });
    const title = headingOf(survey);
    const frame = survey.parentElement as HTMLElement;
    survey.remove();
    await aMoment();
    frame.append(survey);
    await aMoment();
    await survey.updateComplete;
    expect([headingOf(survey), listeners.now()]).to.deep.equal([title, 1]);
  });

  it('is not disturbed where it is only moved', async () => {
    const survey = await mount(oneWord, { endpoint });
    const ready: string[] = [];
    survey.addEventListener('kith-ready', ({ type }) => ready.push(type));
    (survey.parentElement as HTMLElement).prepend(survey);
    await aMoment();
    await survey.updateComplete;
    expect([ready, listeners.now()]).to.deep.equal([[], 1]);
  });

  it('goes on where it was, once somebody has begun', async () => {
    const survey = await mount(oneWord, { endpoint });
    const frame = survey.parentElement as HTMLElement;
    find(survey, '.primary').click();
    await shown(survey);
    const title = headingOf(survey);
    survey.remove();
    await aMoment();
    frame.append(survey);
    await survey.updateComplete;
    expect([headingOf(survey), listeners.now()]).to.deep.equal([title, 1]);
  });
});
