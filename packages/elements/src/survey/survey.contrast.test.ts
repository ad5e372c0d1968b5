import { expect } from '@open-wc/testing';
import { seams } from './seams.js';
import { registry } from './registry.js';
import { lunch } from './testing/definitions.test.js';
import { ConsoleLog, ProblemLog } from './testing/hearing.test.js';
import { mount } from './testing/mount.test.js';
import { agree } from './testing/begin.test.js';
import { headingOf, press, until } from './testing/person.test.js';

// The first test needs a page to which the part has never come: the tests stand in this order.
describe('the colours that a page sets', () => {
  let problems: ProblemLog;
  let log: ConsoleLog;
  const asked: string[] = [];
  const root = document.documentElement;

  beforeEach(() => {
    log = new ConsoleLog();
    problems = new ProblemLog();
    asked.length = 0;
  });

  afterEach(() => {
    delete registry().importPart;
    root.removeAttribute('style');
    problems.restore();
    log.restore();
  });

  const importBy = (load: () => Promise<unknown>) => {
    registry().importPart = (name) => {
      asked.push(name);
      return load();
    };
  };

  it('are not looked at where there are none', async () => {
    importBy(() => Promise.resolve());
    root.style.setProperty('--kith-radius', '0');
    root.style.setProperty('--kith-line', '#eee');
    await mount(lunch);
    expect(asked).to.be.empty;
  });

  it('are told to be unchecked where the part cannot be had, and the survey goes on', async () => {
    importBy(() => Promise.reject(new TypeError('Failed to fetch')));
    root.style.setProperty('--kith-accent', 'teal');
    const survey = await mount(lunch);
    await until(() => problems.codes.includes('part-not-loaded'), 'the report');
    await press(survey, agree);
    expect(headingOf(survey)).to.equal('The food');
  });

  it('are judged, also where only the dark ones are set', async () => {
    importBy(() => import('../parts/contrast.js'));
    root.style.setProperty('--kith-dark-ink', '#333');
    root.style.colorScheme = 'light dark';
    await mount(lunch);
    await until(() => problems.codes.length > 0, 'the report');
    expect(asked).to.deep.equal(['contrast']);
    expect(problems.codes).to.deep.equal(['contrast-too-low']);
    expect(log.errors.join()).to.contain('--kith-dark-ink on --kith-dark-surface');
    expect(seams.contrast).not.to.equal(null);
  });

  it('are told once for each survey, however often it is opened', async () => {
    root.style.setProperty('--kith-muted', '#aaa');
    const survey = await mount(lunch);
    survey.setAttribute('wave', '2026-27/c1');
    await survey.updateComplete;
    await until(() => problems.codes.length > 0, 'the report');
    expect(problems.codes).to.deep.equal(['contrast-too-low']);
    await mount(lunch);
    await until(() => problems.codes.length > 1, 'the report of the other survey');
  });
});
