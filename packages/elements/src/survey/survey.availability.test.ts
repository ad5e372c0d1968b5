import type { Definition, Schedule, StatusFile } from '@kith/core';
import { expect } from '@open-wc/testing';
import { es } from '@kith/core/languages/es';
import { registry } from './registry.js';
import type { SurveyElement } from './survey-element.js';
import { lunch, lunchInSpanish, oneWord } from './testing/definitions.test.js';
import { ProblemLog } from './testing/hearing.test.js';
import { mount } from './testing/mount.test.js';
import { held, jsonReply, Network, offline } from './testing/network.test.js';
import { buttonsOf, headingOf, press, textOf, untilHeading } from './testing/person.test.js';

const file = '/lunch.status.json';
const href = { 'status-href': file };

function saying(status: Partial<StatusFile>): () => Response {
  return () => jsonReply({ kith: 'status/1', status: 'open', ...status });
}

function scheduled(schedule: Schedule): Definition {
  return { ...oneWord, ...schedule, contact: 'Ask the office.' };
}

describe('whether a survey can be answered', () => {
  let network: Network;
  let problems: ProblemLog;

  beforeEach(() => {
    network = new Network();
    problems = new ProblemLog();
  });

  afterEach(() => {
    const { codes } = problems;
    network.restore();
    problems.restore();
    expect(codes, 'being closed is no error').to.deep.equal([]);
  });

  function expectNoWayIn(survey: SurveyElement): void {
    expect(buttonsOf(survey)).to.deep.equal([]);
    expect(textOf(survey)).to.contain('Ask the office.').and.not.contain('Answer on paper');
  }

  it('closed by its own definition: calm words and whom to ask', async () => {
    const survey = await mount(scheduled({ status: 'closed' }));
    expect(headingOf(survey)).to.equal('This survey is closed');
    expectNoWayIn(survey);
  });

  it('closed because its last day is over', async () => {
    const survey = await mount(scheduled({ closes: '2020-01-31' }));
    expect(headingOf(survey)).to.equal('This survey is closed');
  });

  it('paused by its own definition', async () => {
    const survey = await mount(scheduled({ status: 'paused' }));
    expect(headingOf(survey)).to.equal('This survey is paused');
    expectNoWayIn(survey);
  });

  it('not open yet: the day is written as people write it', async () => {
    const survey = await mount(scheduled({ opens: '2099-11-02' }));
    expect(headingOf(survey)).to.equal('This survey is not open yet');
    expect(textOf(survey)).to.contain('It opens on November 2, 2099.');
    expectNoWayIn(survey);
  });

  it('not open yet: the hour stays the district’s own, whatever the zone of the device', async () => {
    const survey = await mount(scheduled({ opens: '2099-11-02T08:00', timeZone: 'Pacific/Kiritimati' }));
    expect(textOf(survey)).to.match(/November 2, 2099.* 8:00/);
  });

  it('not open yet, in Spanish', async () => {
    registry().languages.set('es', es);
    registry().catalogues.set('test-lunch.es', { catalogue: lunchInSpanish });
    const survey = await mount({ ...lunch, opens: '2099-11-02' }, { lang: 'es' });
    expect(textOf(survey)).to.contain('Se abre el 2 de noviembre de 2099.');
  });

  for (const [status, heading] of [
    ['closed', 'This survey is closed'],
    ['paused', 'This survey is paused'],
  ] as const) {
    it(`${status} by the status file, with the contact that the file names`, async () => {
      network.answer(file, saying({ status, contact: 'Call the kitchen.' }));
      const survey = await mount(scheduled({}), href);
      expect(headingOf(survey)).to.equal(heading);
      expect(textOf(survey)).to.contain('Call the kitchen.');
    });
  }

  it('not open yet by the status file', async () => {
    network.answer(file, saying({ opens: '2099-01-01' }));
    expect(headingOf(await mount(oneWord, href))).to.equal('This survey is not open yet');
  });

  it('the status file opens what the definition closed', async () => {
    network.answer(file, saying({ status: 'open' }));
    expect(headingOf(await mount(scheduled({ status: 'closed' }), href))).to.equal('One word');
  });

  it('a status file without a status closes on its day', async () => {
    network.answer(file, () => jsonReply({ kith: 'status/1', closes: '2020-01-31' }));
    expect(headingOf(await mount(oneWord, href))).to.equal('This survey is closed');
    expect(problems.take()).to.deep.equal(['definition-invalid']);
  });

  it('a status file that cannot be reached or has a mistake leaves the survey open, and the web team is told', async () => {
    for (const [reply, code] of [
      [offline, 'config-unreachable'],
      [() => jsonReply({}, 404), 'config-unreachable'],
      [() => new Response('<h1>Portal</h1>'), 'definition-invalid'],
      [() => jsonReply({ kith: 'status/1', status: 'close' }), 'definition-invalid'],
      [() => jsonReply({ status: 'closed' }), 'definition-invalid'],
    ] as const) {
      network.answer(file, reply);
      expect(headingOf(await mount(oneWord, href))).to.equal('One word');
      const [error] = problems.events.map((event) => event.error);
      expect(problems.take()).to.deep.equal([code]);
      expect(error?.path).to.equal('status-href');
      expect(error?.message).to.contain(file);
    }
  });

  it('a survey does not wait longer than a moment for its status file', async () => {
    const late = held(saying({ status: 'closed' }));
    network.answer(file, late.reply);
    const survey = await mount(oneWord, href);
    expect(headingOf(survey)).to.equal('One word');
    late.release();
  });

  it('a late status closes a survey that nobody has begun', async () => {
    const late = held(saying({ status: 'closed' }));
    network.answer(file, late.reply);
    const survey = await mount(oneWord, href);
    late.release();
    await untilHeading(survey, 'This survey is closed');
  });

  it('a late status takes nothing away from somebody who has begun', async () => {
    const late = held(saying({ status: 'closed' }));
    network.answer(file, late.reply);
    const survey = await mount(oneWord, href);
    await press(survey, 'Start');
    late.release();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(buttonsOf(survey)).to.include('Send my answers');
  });

  it('a group size that the endpoint protects is promised in the notice', async () => {
    network.answer(file, saying({ smallestGroup: 12 }));
    expect(textOf(await mount(oneWord, href))).to.contain('groups of 12 or more people');
    expect(textOf(await mount(oneWord))).not.to.contain('groups of');
  });

  it('the group size that is promised is the one below which the notice says that answers may be guessed', async () => {
    const warning = 'may guess who wrote what';
    for (const smallestGroup of [5, 12]) {
      network.answer(file, saying({ smallestGroup }));
      for (const [more, isSmall] of [
        [-1, true],
        [0, false],
        [1, false],
      ] as const) {
        const expected = String(smallestGroup + more);
        const text = textOf(await mount(oneWord, { ...href, expected }));
        expect(text.includes(warning), `${expected} of ${String(smallestGroup)}`).to.equal(isSmall);
      }
    }
  });

  it('somebody who starts again meets what the status file says by then', async () => {
    network.answer(file, saying({ status: 'open' }));
    const survey = await mount(lunch, href);
    network.answer(file, saying({ status: 'paused' }));
    await press(survey, 'No thanks', 'Start again');
    await untilHeading(survey, 'This survey is paused');
  });

  it('an address of the status file that is none leaves the survey open', async () => {
    expect(headingOf(await mount(oneWord, { 'status-href': 'https://' }))).to.equal('One word');
    expect(problems.take()).to.deep.equal(['config-unreachable']);
  });
});
