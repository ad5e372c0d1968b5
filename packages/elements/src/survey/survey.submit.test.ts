import type { Definition } from '@kith/core';
import { expect } from '@open-wc/testing';
import type { KithSubmitEvent } from '../events/index.js';
import type { SurveyElement } from './survey-element.js';
import { LongTimers } from './testing/clock.test.js';
import { oneWord, oneWordForStudents } from './testing/definitions.test.js';
import { ConsoleLog, failOnUncaught, ProblemLog } from './testing/hearing.test.js';
import { type Attributes, mount } from './testing/mount.test.js';
import { Network, newAddress, receipt } from './testing/network.test.js';
import { find, headingOf, press, textOf, until, write } from './testing/person.test.js';
import { answerIn, withAnswers } from './testing/record.test.js';

const sending = 'Sending your answers…';
const arrived = 'Your answers have arrived.';

describe('a page that takes the answers over at kith-submit', () => {
  failOnUncaught();
  let network: Network;
  let problems: ProblemLog;
  let log: ConsoleLog;
  let timers: LongTimers;
  let endpoint: string;

  beforeEach(() => {
    network = new Network();
    problems = new ProblemLog();
    log = new ConsoleLog();
    timers = new LongTimers();
    endpoint = newAddress();
    network.answer(endpoint, receipt);
  });

  afterEach(() => {
    for (const each of [network, problems, log, timers]) each.restore();
  });

  async function submitted(
    listener: (event: KithSubmitEvent) => void,
    attributes: Attributes = {},
    definition: Definition = oneWord,
  ): Promise<SurveyElement> {
    const survey = await mount(definition, { endpoint, ...attributes });
    survey.addEventListener('kith-submit', listener);
    await press(survey, 'Start');
    await write(survey, 'word', 'Soup');
    await press(survey, 'Send my answers');
    return survey;
  }

  const outcome = (survey: SurveyElement): string => textOf(find(survey, '[part=outcome]'));

  async function reads(survey: SurveyElement, words: string): Promise<void> {
    await until(() => outcome(survey) === words, words);
  }

  function takeOver(promise: Promise<unknown>): (event: KithSubmitEvent) => void {
    return (event) => {
      event.preventDefault();
      event.handledBy(promise);
    };
  }

  /** Kith has delivered after all, once. */
  async function expectNormalWay(survey: SurveyElement): Promise<void> {
    await reads(survey, arrived);
    expect(network.records(endpoint)).to.have.length(1);
    expect(problems.codes).to.deep.equal(['submit-not-handled']);
    expect(log.errors.filter((line) => line.includes('[kith:submit-not-handled]'))).to.have.length(1);
  }

  it('has no row for buttons where there is nothing to press', async () => {
    for (const [definition, rows] of [
      [oneWord, 0],
      [oneWordForStudents, 1],
    ] as const) {
      const survey = await submitted(() => undefined, {}, definition);
      await reads(survey, arrived);
      expect(survey.shadowRoot?.querySelectorAll('[part=actions]').length, definition.id).to.equal(rows);
    }
  });

  it('and cancels without a promise is told so in the console; Kith delivers', async () => {
    await expectNormalWay(
      await submitted((event) => {
        event.preventDefault();
      }),
    );
    expect(problems.events[0]?.error.expected).to.contain('handledBy(promise)');
  });

  it('and gives its promise only later has given none', async () => {
    await expectNormalWay(
      await submitted((event) => {
        event.preventDefault();
        queueMicrotask(() => {
          event.handledBy(Promise.resolve());
        });
      }),
    );
  });

  it('and gives its promise has it, also where it has not cancelled: nobody delivers twice', async () => {
    const survey = await submitted((event) => {
      event.handledBy(Promise.resolve());
    });
    await reads(survey, arrived);
    expect([network.records(endpoint).length, problems.codes]).to.deep.equal([0, []]);
  });

  it('and fails loses nothing: Kith delivers', async () => {
    const survey = await submitted(takeOver(Promise.reject(new Error('on purpose'))));
    await expectNormalWay(survey);
    expect(problems.events[0]?.error.cause).to.be.instanceOf(Error);
    expect(textOf(survey)).not.to.contain('on purpose');
  });

  it('and takes more than 30 seconds is waited for no longer: Kith delivers', async () => {
    const survey = await submitted(takeOver(new Promise(() => undefined)));
    timers.pass(29_999);
    await reads(survey, sending);
    expect(network.requests).to.be.empty;
    timers.pass(30_000);
    await expectNormalWay(survey);
  });

  it('and resolves in time: thanks, and Kith sends nothing', async () => {
    let done: () => void = () => undefined;
    const survey = await submitted(takeOver(new Promise<void>((resolve) => (done = resolve))));
    expect(outcome(survey)).to.equal(sending);
    done();
    await reads(survey, arrived);
    expect(headingOf(survey)).to.equal('Thank you');
    timers.pass(30_000);
    expect(network.requests).to.be.empty;
    expect(problems.codes).to.deep.equal([]);
  });

  it('that only listens changes nothing', async () => {
    const heard: KithSubmitEvent[] = [];
    await reads(await submitted((event) => heard.push(event)), arrived);
    expect(heard).to.have.length(1);
    expect(network.records(endpoint)).to.have.length(1);
  });

  it('is handed nothing to read unless it asks', async () => {
    const heard: KithSubmitEvent[] = [];
    await submitted((event) => heard.push(event));
    expect(heard[0]?.response).to.equal(undefined);
  });

  it('is handed the answers where it asks for them', async () => {
    const heard: KithSubmitEvent[] = [];
    await submitted((event) => heard.push(event), withAnswers);
    expect(answerIn(heard[0]?.response, 'word')).to.deep.equal({ state: 'answered', value: 'Soup' });
  });

  it('is refused the answers of anonymous students, and learns that when the survey opens', async () => {
    const heard: KithSubmitEvent[] = [];
    await mount(oneWordForStudents, withAnswers);
    expect(problems.codes).to.deep.equal(['attribute-invalid']);
    expect(problems.events[0]?.error).to.include({ path: 'events', given: 'with-answers' });
    const survey = await submitted((event) => heard.push(event), withAnswers, oneWordForStudents);
    await reads(survey, arrived);
    expect(heard).to.have.length(1);
    expect(heard[0]?.response).to.equal(undefined);
    expect(problems.codes, 'one for each survey').to.have.length(2);
  });
});
