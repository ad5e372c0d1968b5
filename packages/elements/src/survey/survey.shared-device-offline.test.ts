import { expect } from '@open-wc/testing';
import { registry } from './registry.js';
import type { SurveyElement } from './survey-element.js';
import { agree, begun } from './testing/begin.test.js';
import { failOnUncaught } from './testing/hearing.test.js';
import { comeBack, Later, leave } from './testing/later.test.js';
import type { Attributes } from './testing/mount.test.js';
import { buttonsOf, choose, item, items, shown, untilHeading } from './testing/person.test.js';

let later: Later;

async function answering(attributes: Attributes = {}): Promise<SurveyElement> {
  const survey = await begun({ 'shared-device': 'on', ...attributes });
  await choose(survey, 'taste', 1);
  later.pass(0);
  return survey;
}

async function expectStart(survey: SurveyElement): Promise<void> {
  await untilHeading(survey, 'Lunch');
  expect(buttonsOf(survey)).to.deep.equal([agree, 'No thanks']);
  expect(items(survey)).to.have.length(0);
}

// Nothing that asks or warns has come yet: this page must not load it elsewhere.
describe('a shared device without a network from the first minute on', () => {
  failOnUncaught();

  beforeEach(() => {
    later = new Later();
    registry().importPart = () => Promise.reject(new Error('offline'));
  });

  afterEach(() => {
    later.restore();
    delete registry().importPart;
  });

  it('a page that was left is blank, and then only starts', async () => {
    const survey = await answering();
    leave();
    await survey.updateComplete;
    expect(items(survey)).to.have.length(0);
    comeBack();
    await expectStart(survey);
  });

  it('who answers slowly goes on; a run that nobody goes on with begins anew', async () => {
    const survey = await answering();
    later.pass(19);
    await choose(survey, 'taste', 2);
    later.pass(19);
    await shown(survey);
    expect(item(survey, 'taste').value).to.equal(2);
    later.pass(2);
    await expectStart(survey);
  });

  it('nobody who reads is taken for gone before two minutes have passed, whatever the page says', async () => {
    for (const minutes of ['0', '1', 'soon', '-5']) {
      const survey = await answering({ 'idle-minutes': minutes });
      later.pass(1.5);
      await shown(survey);
      expect(item(survey, 'taste').value, minutes).to.equal(1);
      survey.remove();
    }
  });

  it('no run begins anew where the page says so', async () => {
    const survey = await answering({ 'idle-minutes': 'off' });
    later.pass(600);
    await shown(survey);
    expect(item(survey, 'taste').value).to.equal(1);
  });
});
