import { classCodeOf } from '@kith/core';
import { expect } from '@open-wc/testing';
import { loadPart } from '../parts.js';
import { oneWord } from './testing/definitions.test.js';
import { failOnUncaught } from './testing/hearing.test.js';
import { comeBack, Later, leave } from './testing/later.test.js';
import { type Attributes, mount } from './testing/mount.test.js';
import { Network, newAddress } from './testing/network.test.js';
import { find, has, headingOf, press, shown, untilHeading } from './testing/person.test.js';
import type { SurveyElement } from './survey-element.js';
import { takeToken } from './token.js';

const shared = { 'shared-device': 'on' };
const ownLink = 'Please open your own link';

describe('a device that many people use, where somebody stops at the notice', () => {
  failOnUncaught();
  let later: Later;

  before(() => loadPart('idle'));

  beforeEach(() => {
    takeToken(true);
    later = new Later();
  });

  afterEach(() => {
    later.restore();
    history.replaceState(null, '', location.pathname + location.search);
    takeToken(true);
  });

  async function withLink(attributes: Attributes = {}): Promise<SurveyElement> {
    history.replaceState(null, '', '#kith-token=anna');
    return mount(oneWord, { ...shared, privacy: 'confidential', ...attributes });
  }

  it('does not leave their link to the next person', async () => {
    const survey = await withLink();
    later.pass(0);
    later.pass(1);
    later.pass(25);
    await untilHeading(survey, ownLink);
  });

  it('leaves the link to its person for as long as the page allows', async () => {
    const survey = await withLink();
    later.pass(0);
    later.pass(1);
    later.pass(15);
    await shown(survey);
    expect(headingOf(survey)).to.equal('One word');
  });

  it('does not leave it to whoever goes back to the page', async () => {
    const survey = await withLink();
    leave();
    comeBack();
    await untilHeading(survey, ownLink);
  });

  it('does not leave their class code to the next person, and counts from when it was given', async () => {
    const network = new Network();
    const survey = await mount(oneWord, { ...shared, endpoint: newAddress(), 'class-codes': 'on' });
    later.pass(60);
    const field = find(survey, '#code', HTMLInputElement);
    field.value = classCodeOf('34679CDFG');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await press(survey, 'Go on');
    await untilHeading(survey, 'One word');
    later.pass(0);
    later.pass(1);
    later.pass(10);
    await shown(survey);
    expect(has(survey, '#code')).to.equal(false);
    later.pass(10);
    await untilHeading(survey, 'Your code');
    network.restore();
  });
});
