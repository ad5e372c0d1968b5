import { expect } from '@open-wc/testing';
import type { SurveyElement } from './survey-element.js';
import { oneWord, oneWordForStudents } from './testing/definitions.test.js';
import { failOnUncaught, ProblemLog } from './testing/hearing.test.js';
import { mount } from './testing/mount.test.js';
import { buttonsOf, headingOf, press, shown, until, untilHeading, write } from './testing/person.test.js';
import { recordsOf, withAnswers } from './testing/record.test.js';
import { takeToken } from './token.js';

const tokenOf = (record: object): unknown => 'respondentToken' in record && record.respondentToken;

const confidential = { privacy: 'confidential', 'shared-device': 'on', ...withAnswers };

/** Somebody opens a link in a page that is open already. */
async function openLink(token: string): Promise<void> {
  const changed = new Promise((resolve) => {
    window.addEventListener('hashchange', resolve, { once: true });
  });
  location.hash = `#kith-token=${token}`;
  await changed;
}

async function finish(survey: SurveyElement): Promise<void> {
  await untilHeading(survey, 'One word');
  await press(survey, 'Start');
  await write(survey, 'word', 'Mine');
  await press(survey, 'Send my answers');
}

describe('the link of a person', () => {
  failOnUncaught();
  let problems: ProblemLog;

  beforeEach(() => {
    takeToken(true);
    problems = new ProblemLog();
  });

  afterEach(() => {
    problems.restore();
    history.replaceState(null, '', location.pathname + location.search);
    takeToken(true);
  });

  it('is used once: the next person is asked for their own', async () => {
    history.replaceState(null, '', '#kith-token=anna');
    const survey = await mount(oneWord, confidential);
    await finish(survey);
    await press(survey, 'Next person');
    await untilHeading(survey, 'Please open your own link');
    expect(buttonsOf(survey)).to.deep.equal([]);
    // Nor by a page that sets something anew.
    survey.wave = '2026-27/c2';
    await shown(survey);
    await untilHeading(survey, 'Please open your own link');
  });

  it('that the page hands over is used once too', async () => {
    const survey = await mount(oneWord, confidential, { respondentToken: 'anna' });
    const records = recordsOf(survey);
    await finish(survey);
    await press(survey, 'Next person');
    await untilHeading(survey, 'Please open your own link');
    survey.respondentToken = 'ben';
    await finish(survey);
    expect(records.map(tokenOf)).to.deep.equal(['anna', 'ben']);
  });

  it('is taken out of the address also where it changes nothing else, and opens the survey for its person', async () => {
    history.replaceState(null, '', '#kith-token=anna');
    const survey = await mount(oneWord, confidential);
    const records = recordsOf(survey);
    await press(survey, 'Start');
    await write(survey, 'word', 'Of Anna');
    await openLink('ben');
    expect(location.href).not.to.contain('ben');
    await finish(survey);
    expect(records.map(tokenOf)).to.deep.equal(['ben']);
    expect(JSON.stringify(records)).not.to.contain('Of Anna');
  });

  it('opened twice by its person takes nothing away', async () => {
    history.replaceState(null, '', '#kith-token=anna');
    const survey = await mount(oneWord, confidential);
    await press(survey, 'Start');
    await openLink('anna');
    await shown(survey);
    expect(buttonsOf(survey)).to.contain('Send my answers');
    expect(location.href).not.to.contain('anna');
  });

  it('stays with the person who stopped, on a device of their own', async () => {
    const survey = await mount(
      oneWord,
      { ...confidential, 'shared-device': 'off' },
      { respondentToken: 'anna' },
    );
    await press(survey, 'Start', 'Stop and delete my answers', 'Yes, delete them', 'Start again');
    await untilHeading(survey, 'One word');
    await until(() => buttonsOf(survey).includes('Start'), 'the start');
  });

  it('another fragment of the page is none, and changes nothing', async () => {
    const survey = await mount(oneWordForStudents);
    await press(survey, 'Start');
    location.hash = '#menu';
    await new Promise((resolve) => setTimeout(resolve, 20));
    await shown(survey);
    expect(location.hash).to.equal('#menu');
    expect(headingOf(survey)).to.equal('One word');
    expect(buttonsOf(survey)).to.contain('Send my answers');
  });
});
