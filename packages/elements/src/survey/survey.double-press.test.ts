import '../instruments.js';
import '../young-instruments.js';
import type { Definition } from '@kith/core';
import { aTimeout, expect } from '@open-wc/testing';
import { loadPart } from '../parts.js';
import { young } from '../aloud/testing/hear.test.js';
import type { SurveyElement } from './survey-element.js';
import { oneWord } from './testing/definitions.test.js';
import { failOnUncaught } from './testing/hearing.test.js';
import { type Attributes, mount } from './testing/mount.test.js';
import { Network, newAddress, receipt } from './testing/network.test.js';
import { button, find, headingOf, press, shown, textOf, until } from './testing/person.test.js';

const short: Definition = {
  ...oneWord,
  id: 'test-three-pages',
  audience: 'family',
  pages: ['One', 'Two', 'Three'].map((title) => ({
    id: title,
    title,
    items: [{ id: `word-${title}`, type: 'short-text', label: 'Your word?' }],
  })),
};
const last = 'Send my answers';

/** A finger or the mouse, of a device that does not count taps unless `count` says so. */
async function tap(survey: SurveyElement, target: Element, count = 1): Promise<void> {
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: count }));
  await shown(survey);
}

/** The first button of the survey's own: after a change of screen, whatever stands in its place. */
const nearest = (survey: SurveyElement): Element => find(survey, '.actions button');

const screenOf = (survey: SurveyElement): string => `${headingOf(survey)}: ${textOf(nearest(survey))}`;

describe('a button that leads on and is pressed twice in a moment', () => {
  failOnUncaught();
  let network: Network;
  let endpoint: string;

  before(() => Promise.all([loadPart('notice'), loadPart('contact')]));

  beforeEach(async () => {
    network = new Network();
    endpoint = newAddress();
    network.answer(endpoint, receipt);
    // The test before may have pressed a button just now.
    await aTimeout(400);
  });

  afterEach(() => {
    network.restore();
  });

  const begun = async (attributes: Attributes = {}): Promise<SurveyElement> => {
    const survey = await mount(short, { endpoint, ...attributes });
    await press(survey, 'Start');
    return survey;
  };

  const arrived = (survey: SurveyElement): Promise<void> =>
    until(() => textOf(survey).includes('Your answers have arrived.'), 'the receipt');

  it('leads on by one page, on devices that count taps and on those that do not', async () => {
    for (const count of [1, 2]) {
      const survey = await begun();
      await tap(survey, button(survey, 'Next'));
      await tap(survey, nearest(survey), count);
      expect(screenOf(survey), `counted as ${count}`).to.equal('Two: Next');
      await aTimeout(400);
    }
  });

  it('does not send what the person has not seen', async () => {
    const survey = await begun();
    await press(survey, 'Next');
    await tap(survey, button(survey, 'Next'));
    await tap(survey, button(survey, last));
    await tap(survey, button(survey, last));
    expect(headingOf(survey)).to.equal('Three');
    expect(network.requests).to.be.empty;
  });

  it('leaves the thanks in place: no form is opened over them', async () => {
    const survey = await begun({ 'contact-endpoint': newAddress() });
    await press(survey, 'Next', 'Next');
    await tap(survey, button(survey, last));
    await arrived(survey);
    await tap(survey, button(survey, 'Open the contact form'));
    expect(headingOf(survey)).to.equal('Thank you');
  });

  it('leaves the thanks in place on a shared device: nobody else begins', async () => {
    const survey = await begun({ 'shared-device': 'on' });
    await press(survey, 'Next', 'Next');
    await tap(survey, button(survey, last));
    await arrived(survey);
    await tap(survey, button(survey, 'Next person'));
    await aTimeout(50);
    expect(headingOf(survey)).to.equal('Thank you');
  });

  it('counts when the same person presses the next one after a moment', async () => {
    const survey = await begun();
    await tap(survey, button(survey, 'Next'));
    await aTimeout(400);
    await tap(survey, button(survey, 'Next'));
    expect(headingOf(survey)).to.equal('Three');
  });

  it('keeps nobody waiting who uses the keyboard or a screen reader', async () => {
    const survey = await begun();
    await tap(survey, button(survey, 'Next'));
    await tap(survey, button(survey, 'Next'), 0);
    await tap(survey, button(survey, 'Back'), 0);
    expect(headingOf(survey)).to.equal('Two');
    await tap(survey, button(survey, 'Next'));
    expect(headingOf(survey)).to.equal('Three');
  });

  it('shows a young child each question, and the thanks', async () => {
    const survey = await young({ endpoint });
    await press(survey, 'Hand over to the child', 'Yes');
    await tap(survey, button(survey, 'Next'));
    await tap(survey, button(survey, 'Next'));
    expect(headingOf(survey)).to.equal('Question 2 of 8');
    await press(survey, 'Next', 'Next', 'Next', 'Next', 'Next', 'Next');
    await tap(survey, button(survey, 'I am done'));
    await arrived(survey);
    await tap(survey, button(survey, 'Next person'));
    await aTimeout(50);
    expect(textOf(survey)).to.contain('Your answers have arrived.');
  });
});
