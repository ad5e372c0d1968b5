import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { loadPart } from '../parts.js';
import type { SurveyElement } from './survey-element.js';
import { agree, begun } from './testing/begin.test.js';
import { lunch } from './testing/definitions.test.js';
import { failOnUncaught } from './testing/hearing.test.js';
import { comeBack, Later, leave } from './testing/later.test.js';
import { mount, type Attributes } from './testing/mount.test.js';
import { Network, newAddress, offline, receipt } from './testing/network.test.js';
import {
  buttonsOf,
  choose,
  has,
  headingOf,
  item,
  items,
  press,
  shown,
  textOf,
  until,
  untilHeading,
  write,
} from './testing/person.test.js';

const shared = { 'shared-device': 'on' };
let later: Later;
const question = 'Continue or start again?';

async function answering(attributes: Attributes = {}): Promise<SurveyElement> {
  await loadPart('idle');
  const survey = await begun({ ...shared, ...attributes });
  await choose(survey, 'taste', 1);
  await write(survey, 'better', 'Warmer soup');
  return survey;
}

/** As it is when somebody has been at it for a minute: looked after. */
async function watched(attributes: Attributes = {}): Promise<SurveyElement> {
  const survey = await answering(attributes);
  later.pass(0);
  later.pass(1);
  await shown(survey);
  await item(survey, 'taste').updateComplete;
  return survey;
}

/** Nothing but the start: no answer, no word of anybody who was here. */
async function expectStart(survey: SurveyElement): Promise<void> {
  await untilHeading(survey, 'Lunch');
  expect(buttonsOf(survey)).to.deep.equal([agree, 'No thanks']);
  expect(items(survey)).to.have.length(0);
  await press(survey, agree);
  expect(item(survey, 'taste').value).to.equal(null);
  expect(textOf(survey)).not.to.contain('soup');
}

describe('a device that many people use', () => {
  failOnUncaught();
  beforeEach(() => {
    later = new Later();
  });

  afterEach(() => {
    later.restore();
  });

  describe('a page that is left', () => {
    it('shows no answer, and asks before it shows one again', async () => {
      const survey = await answering();
      leave();
      await survey.updateComplete;
      comeBack();
      await untilHeading(survey, question);
      expect(buttonsOf(survey)).to.deep.equal(['Continue', 'Start again']);
      expect(items(survey)).to.have.length(0);
      expect(textOf(survey)).not.to.contain('soup');
    });

    it('is blank by the time that the browser puts it away', async () => {
      const survey = await answering();
      leave();
      await Promise.resolve();
      await survey.updateComplete;
      expect(items(survey)).to.have.length(0);
    });

    it('goes on with its answers, also with what was still being typed', async () => {
      const survey = await answering();
      await write(survey, 'better', 'Warmer soup, please', false);
      leave();
      comeBack();
      await untilHeading(survey, question);
      await press(survey, 'Continue');
      expect(item(survey, 'taste').value).to.equal(1);
      expect(item(survey, 'better').value).to.equal('Warmer soup, please');
    });

    it('starts again with nothing', async () => {
      const survey = await answering();
      leave();
      comeBack();
      await untilHeading(survey, question);
      await press(survey, 'Start again');
      await expectStart(survey);
    });

    it('after two minutes only starts', async () => {
      const survey = await answering();
      leave();
      later.pass(2, true);
      comeBack();
      await expectStart(survey);
    });

    it('does not wait any longer for having come back in between', async () => {
      const survey = await answering();
      leave();
      later.pass(1.5);
      comeBack();
      await untilHeading(survey, question);
      leave();
      later.pass(0.5);
      await expectStart(survey);
    });

    it('that had been finished only starts, at once, and says nothing of it', async () => {
      const survey = await answering();
      await press(survey, 'Next');
      await choose(survey, 'seat', 'in');
      await press(survey, 'Send my answers');
      leave();
      await survey.updateComplete;
      expect(textOf(survey)).not.to.contain('Thank you');
      comeBack();
      await expectStart(survey);
    });

    it('that nobody had begun stays as it is', async () => {
      const survey = await mount(lunch, shared);
      leave();
      comeBack();
      await survey.updateComplete;
      expect(headingOf(survey)).to.equal('Lunch');
    });

    it('keeps its answers in view where the device is one person’s', async () => {
      const survey = await answering({ 'shared-device': 'off' });
      leave();
      later.pass(60);
      comeBack();
      await survey.updateComplete;
      expect(item(survey, 'better').value).to.equal('Warmer soup');
    });
  });

  describe('a page that nobody touches', () => {
    it('warns a minute before, once, and begins anew', async () => {
      const survey = await watched();
      later.pass(17.9);
      await survey.updateComplete;
      expect(has(survey, '[role=alert]')).to.equal(false);
      later.pass(0.2);
      await until(() => has(survey, '[role=alert]'), 'the warning');
      const alert = survey.shadowRoot?.querySelector('[role=alert]');
      expect(alert?.textContent).to.contain('Are you still there?');
      later.pass(0.5);
      await survey.updateComplete;
      expect(survey.shadowRoot?.querySelector('[role=alert]')).to.equal(alert);
      later.pass(0.5);
      await expectStart(survey);
    });

    it('goes on by any key', async () => {
      const survey = await watched();
      later.pass(18.5);
      await survey.updateComplete;
      await sendKeys({ press: 'Shift' });
      await survey.updateComplete;
      expect(has(survey, '[role=alert]')).to.equal(false);
      later.pass(18);
      await survey.updateComplete;
      expect(item(survey, 'better').value).to.equal('Warmer soup');
    });

    for (const sign of ['pointerdown', 'click', 'input', 'focusin'])
      it(`goes on by ${sign}: a finger, a screen reader, words that are spoken`, async () => {
        const survey = await watched();
        later.pass(18.5);
        item(survey, 'better').dispatchEvent(new Event(sign, { bubbles: true, composed: true }));
        later.pass(18);
        await shown(survey);
        expect(item(survey, 'better').value).to.equal('Warmer soup');
      });

    it('is not gone on with by who opens a device that slept', async () => {
      const survey = await watched();
      later.pass(60, true);
      await sendKeys({ press: 'Shift' });
      await expectStart(survey);
    });

    it('does not stand at somebody’s thanks either', async () => {
      const survey = await watched();
      await press(survey, 'Next');
      await choose(survey, 'seat', 'in');
      await press(survey, 'Send my answers');
      later.pass(18.5);
      await survey.updateComplete;
      expect(has(survey, '[role=alert]')).to.equal(false);
      later.pass(1.5);
      await expectStart(survey);
    });

    it('waits as long as the page says', async () => {
      for (const [minutes, early] of [
        ['30', 27.5],
        ['many', 17.5],
      ] as const) {
        const survey = await watched({ 'idle-minutes': minutes });
        later.pass(early);
        await shown(survey);
        expect(has(survey, '[role=alert]'), minutes).to.equal(false);
        later.pass(2);
        await untilHeading(survey, 'Lunch');
        survey.remove();
      }
    });

    it('waits two minutes at least, of which it warns for one', async () => {
      const survey = await watched({ 'idle-minutes': '1' });
      await shown(survey);
      expect(textOf(survey)).to.contain('Are you still there?').and.contain('How much');
      later.pass(1);
      await expectStart(survey);
    });

    it('waits for ever where the page says so, or the device is one person’s', async () => {
      for (const attributes of [{ 'idle-minutes': 'off' }, { 'shared-device': 'off' }]) {
        const survey = await watched(attributes);
        later.pass(600);
        await shown(survey);
        expect(item(survey, 'better').value).to.equal('Warmer soup');
        expect(has(survey, '[role=alert]')).to.equal(false);
      }
    });
  });

  describe('the next person', () => {
    it('is asked for after "No thanks" and after everything was deleted', async () => {
      const survey = await mount(lunch, shared);
      await press(survey, 'No thanks');
      expect(buttonsOf(survey)).to.deep.equal(['Next person']);
      await press(survey, 'Next person');
      await untilHeading(survey, 'Lunch');
      await press(survey, agree, 'Stop and delete my answers', 'Yes, delete them');
      expect(buttonsOf(survey)).to.deep.equal(['Next person']);
      await press(survey, 'Next person');
      await expectStart(survey);
    });

    it('meets no event, no text and no way to save of what waits for the network', async () => {
      const network = new Network();
      const endpoint = newAddress();
      network.answer(endpoint, offline);
      const survey = await answering({ endpoint, events: '' });
      await press(survey, 'Next');
      await choose(survey, 'seat', 'in');
      await press(survey, 'Send my answers');
      await until(() => textOf(survey).includes('kept on this device'), 'kept');
      await press(survey, 'Next person');
      await untilHeading(survey, 'Lunch');
      const heard: string[] = [];
      for (const type of ['submit', 'submitted', 'queued', 'answer', 'page', 'error', 'contact', 'start'])
        document.addEventListener(`kith-${type}`, () => heard.push(type), { once: true });
      network.answer(endpoint, receipt);
      window.dispatchEvent(new Event('online'));
      await until(() => network.records(endpoint).length > 1, 'brought along');
      await shown(survey);
      expect(heard).to.deep.equal([]);
      await expectStart(survey);
      network.restore();
    });
  });
});
