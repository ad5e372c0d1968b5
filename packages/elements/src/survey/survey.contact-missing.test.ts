import type { Definition } from '@kith/core';
import { aTimeout, expect } from '@open-wc/testing';
import '../instruments.js';
import { loadPart } from '../parts.js';
import { type LoadedInstrument, registry } from './registry.js';
import type { SurveyElement } from './survey-element.js';
import { oneWord } from './testing/definitions.test.js';
import { failOnUncaught, ProblemLog } from './testing/hearing.test.js';
import { mount } from './testing/mount.test.js';
import { Network, newAddress, receipt } from './testing/network.test.js';
import { button, find, focused, has, headingOf, press, textOf, until, write } from './testing/person.test.js';
import { openButton, opened } from './testing/wish.test.js';

const forFamilies: Definition = { ...oneWord, id: 'test-one-word-families', audience: 'family' };
const id = 'family-contact-request';

describe('a form for a wish to be contacted, on a bad network', () => {
  failOnUncaught();
  let network: Network;
  let problems: ProblemLog;
  let kept: LoadedInstrument;

  before(() => loadPart('notice'));

  beforeEach(() => {
    network = new Network();
    problems = new ProblemLog();
  });

  afterEach(() => {
    registry().instruments.set(id, kept);
    registry().loadAsset = null;
    for (const each of [network, problems]) each.restore();
  });

  /** The thanks, on a page that does not have the form yet. */
  async function answered(): Promise<SurveyElement> {
    const endpoint = newAddress();
    network.answer(endpoint, receipt);
    const survey = await mount(forFamilies, { endpoint, 'contact-endpoint': newAddress() });
    await press(survey, 'Start');
    await write(survey, 'word', 'Rain');
    await press(survey, 'Send my answers');
    await until(() => textOf(survey).includes('Your answers have arrived.'), 'the thanks');
    const { instruments } = registry();
    kept = instruments.get(id) as LoadedInstrument;
    instruments.delete(id);
    return survey;
  }

  it('gives the thanks back, and says why, where it cannot be had; another try brings it', async () => {
    const survey = await answered();
    await press(survey, openButton);
    await until(() => textOf(survey).includes('The contact form cannot be shown right now.'), 'why');
    expect(find(survey, '[role=alert]').textContent).to.contain('Your answers are not affected.');
    expect(focused()?.id).to.equal('heading');
    expect(has(survey, 'kith-survey')).to.equal(false);
    registry().instruments.set(id, kept);
    expect(headingOf(await opened(survey))).not.to.equal('');
  });

  it('comes no more for whoever has gone back, and moves no focus', async () => {
    const survey = await answered();
    let fail: (cause: unknown) => void = () => undefined;
    registry().loadAsset = () => new Promise((_, reject) => (fail = reject));
    await press(survey, openButton);
    await until(() => headingOf(survey) === 'Loading…', 'that it loads');
    await press(survey, 'Go back without the contact form');
    button(survey, openButton).focus();
    fail(new Error('offline'));
    await aTimeout(30);
    expect(textOf(survey)).not.to.contain('cannot be shown');
    expect(focused()?.textContent).to.contain(openButton);
  });

  it('says that it loads, to whoever waits for it', async () => {
    const survey = await answered();
    let arrive: (asset: unknown) => void = () => undefined;
    registry().loadAsset = () => new Promise((resolve) => (arrive = resolve));
    await press(survey, openButton);
    await until(() => headingOf(survey) === 'Loading…', 'that it loads');
    expect(focused()?.id).to.equal('heading');
    arrive(kept);
    const form = find<SurveyElement>(survey, 'kith-survey');
    await until(() => has(form, '[part=heading]'), 'the form');
    await until(() => !has(survey, '#heading'), 'no word of loading');
    expect(form.shadowRoot?.activeElement?.id).to.equal('heading');
  });
});
