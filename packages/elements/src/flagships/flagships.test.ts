import { addFurtherItemTypes } from '@kith/core/item-types';
import { flagships } from '@kith/instruments/catalogue';
import { expect } from '@open-wc/testing';
import '../every-instrument.js';
import { registry } from '../survey/registry.js';
import { oneWord } from '../survey/testing/definitions.test.js';
import { ConsoleLog, failOnUncaught, ProblemLog } from '../survey/testing/hearing.test.js';
import { type Attributes, place } from '../survey/testing/mount.test.js';
import { has, headingOf, press, textOf, until } from '../survey/testing/person.test.js';
import { recordsOf } from '../survey/testing/record.test.js';
import { Network, newAddress, receipt } from '../survey/testing/network.test.js';

const demo = { endpoint: 'demo' };

const unknown: readonly (readonly [string, string, string, string])[] = [
  ['kith-belonging-survey', 'grade-band', '6-21', '6-12'],
  ['kith-family-form', 'topic', 'relationship', 'relationships'],
  ['kith-session-feedback', 'session-type', 'webinars', 'webinar'],
];

const tags = {
  'grade-band': 'kith-belonging-survey',
  topic: 'kith-family-form',
  'session-type': 'kith-session-feedback',
} as const;

const chosen: readonly (readonly [string, Attributes, string])[] = [
  ['kith-belonging-survey', {}, 'student-belonging-6-12'],
  ['kith-belonging-survey', { instrument: 'session-exit' }, 'session-exit'],
  ['kith-family-form', {}, 'family-relationships'],
  ['kith-session-feedback', {}, 'session-exit'],
  // Every value that there is.
  ...(Object.keys(tags) as (keyof typeof tags)[]).flatMap((attribute) =>
    Object.entries<string>(flagships[attribute]).map(
      ([value, instrument]) => [tags[attribute], { [attribute]: value }, instrument] as const,
    ),
  ),
];

describe('flagship tags', () => {
  failOnUncaught();
  let problems: ProblemLog;
  let log: ConsoleLog;

  beforeEach(() => {
    problems = new ProblemLog();
    log = new ConsoleLog();
  });

  afterEach(() => {
    problems.restore();
    log.restore();
  });

  for (const [tag, attribute, given, meant] of unknown) {
    it(`an unknown ${attribute} tells the web team what was given and what is expected`, async () => {
      await place({ ...demo, [attribute]: given }, tag);
      expect(problems.codes).to.deep.equal(['attribute-invalid']);
      const error = problems.events[0]?.error;
      expect(error).to.include({ path: attribute, given });
      expect(error?.expected?.split(', ')).to.include(meant);
    });

    it(`of an unknown ${attribute}, where names can be compared, the web team is told which was meant`, async () => {
      addFurtherItemTypes();
      await place({ ...demo, [attribute]: given }, tag);
      expect(log.errors[0]).to.contain(`Did you mean "${meant}"?`);
    });

    it(`an unknown ${attribute} leaves the reader calm words and the fallback`, async () => {
      const survey = await place({ ...demo, [attribute]: given }, tag);
      expect(headingOf(survey)).to.equal('This survey cannot be shown right now');
      expect(textOf(survey)).to.contain('It is not your fault').and.contain('Answer on paper');
      expect(has(survey, 'input, textarea, [part~=primary]')).to.equal(false);
    });
  }

  it('names that every object has are no choices', async () => {
    await place({ ...demo, topic: 'constructor' }, 'kith-family-form');
    expect(problems.codes).to.deep.equal(['attribute-invalid']);
  });

  for (const [tag, attributes, instrument] of chosen) {
    it(`${tag} with ${JSON.stringify(attributes)} asks ${instrument}`, async () => {
      const ready: string[] = [];
      const listener = (event: HTMLElementEventMap['kith-ready']): unknown => ready.push(event.instrument);
      window.addEventListener('kith-ready', listener);
      await place({ ...demo, ...attributes }, tag);
      window.removeEventListener('kith-ready', listener);
      expect(ready).to.deep.equal([instrument]);
      expect(problems.codes).to.deep.equal([]);
    });
  }

  it('an attribute that is changed before anybody has begun chooses anew', async () => {
    const survey = await place({ ...demo, topic: 'money' }, 'kith-family-form');
    survey.setAttribute('topic', 'relationships');
    await until(() => headingOf(survey) !== 'This survey cannot be shown right now', 'another heading');
    expect(has(survey, '[part=notice]')).to.equal(true);
  });

  it('another grade band before anybody has begun is another survey; afterwards it changes nothing', async () => {
    const survey = await place({ ...demo, 'grade-band': '6-8' }, 'kith-belonging-survey');
    survey.setAttribute('grade-band', '3-5');
    await until(() => textOf(survey).includes('This takes about 5 minutes.'), 'the survey for grades 3 to 5');
    await press(survey, 'Yes, I want to start');
    const heading = headingOf(survey);
    survey.setAttribute('grade-band', '6-8');
    await survey.updateComplete;
    expect(headingOf(survey)).to.equal(heading);
    expect(problems.codes).to.deep.equal([]);
  });

  it('a grade band that is changed to one that there is not leaves calm words', async () => {
    const survey = await place({ ...demo, 'grade-band': '6-8' }, 'kith-belonging-survey');
    survey.setAttribute('grade-band', '13');
    await until(() => headingOf(survey) === 'This survey cannot be shown right now', 'calm words');
    expect(problems.codes).to.deep.equal(['attribute-invalid']);
  });

  for (const [tag, attribute, value, key] of [
    ['kith-belonging-survey', 'grade-band', '6-8', 'gradeBand'],
    ['kith-session-feedback', 'session-type', 'webinar', 'sessionType'],
    ['kith-session-feedback', 'day-index', '2', 'dayIndex'],
  ] as const) {
    it(`the ${attribute} that the tag names goes into the record`, async () => {
      registry().instruments.set(oneWord.id, { definition: oneWord });
      const network = new Network();
      const endpoint = newAddress();
      network.answer(endpoint, receipt);
      const survey = await place(
        { endpoint, instrument: oneWord.id, events: 'with-answers', [attribute]: value },
        tag,
      );
      const records = recordsOf(survey);
      await press(survey, 'Start', 'Send my answers');
      expect(records[0]?.context).to.deep.equal({ [key]: value });
      network.restore();
    });
  }
});
