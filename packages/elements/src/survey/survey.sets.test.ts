import { expect } from '@open-wc/testing';
import '../every-instrument.js';
import { ConsoleLog, failOnUncaught, ProblemLog } from './testing/hearing.test.js';
import { type Attributes, place } from './testing/mount.test.js';
import { textOf, until } from './testing/person.test.js';

const demo: Attributes = { endpoint: 'demo', instrument: 'student-pulse-6-12' };

describe('a pulse with sets in focus', () => {
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

  it('tells the web team of a set that is not there, with what was given and what is possible', async () => {
    const survey = await place({ ...demo, focus: 'vioce' });
    expect(problems.codes).to.deep.equal(['attribute-invalid']);
    expect(problems.events[0]?.error).to.include({
      path: 'focus',
      given: 'vioce',
      expected: 'voice, care, learning',
    });
    expect(textOf(survey)).to.contain('A short check on school').and.not.contain('vioce');
  });

  it('tells it where the context names such a set, too', async () => {
    await place({ ...demo, context: 'focus=peers' });
    expect(problems.events[0]?.error).to.include({ path: 'focus', given: 'peers' });
  });

  it('tells of a focus where a survey has no sets', async () => {
    await place({ endpoint: 'demo', instrument: 'student-belonging-6-12', focus: 'voice' });
    expect(problems.events[0]?.error).to.include({ path: 'focus', expected: 'no focus' });
  });

  it('says nothing of a set that is there, or of none', async () => {
    for (const focus of ['care', undefined]) await place({ ...demo, ...(focus && { focus }) });
    expect(problems.codes).to.deep.equal([]);
    expect(log.warnings).to.deep.equal([]);
  });

  it('leaves the method of every element that has the same name', async () => {
    const survey = await place({ ...demo, focus: 'care' });
    expect(typeof survey.focus).to.equal('function');
  });

  it('is prepared anew where the page changes its mind before anybody has begun', async () => {
    const survey = await place({ ...demo, focus: 'care' });
    survey.setAttribute('focus', 'peers');
    await until(() => problems.codes.length > 0, 'word of it');
  });

  it('promises the minutes of the way that is taken', async () => {
    const survey = await place({ ...demo, focus: 'care' });
    expect(textOf(survey)).to.contain('2 minutes');
  });
});
