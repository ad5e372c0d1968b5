import { abilities } from '@kith/core';
import { expect, fixtureSync } from '@open-wc/testing';
import { registry } from './registry.js';
import { lunch } from './testing/definitions.test.js';
import { ConsoleLog } from './testing/hearing.test.js';
import type { SurveyElement } from './survey-element.js';
import { mount, tag } from './testing/mount.test.js';
import { buttonsOf, shown, until } from './testing/person.test.js';

// The first two tests need a page to which the part has never come: the tests stand in this order.
describe('an attribute that a survey does not have', () => {
  let log: ConsoleLog;

  beforeEach(() => {
    log = new ConsoleLog();
  });

  afterEach(() => {
    delete registry().importPart;
    log.restore();
  });

  const isTold = () => until(() => log.warnings.length > 0, 'the warning');

  it('loads nothing where every attribute is known, or of the kind that every tag has', async () => {
    const asked: string[] = [];
    registry().importPart = (name) => {
      asked.push(name);
      return Promise.resolve();
    };
    await mount(lunch, { id: 'lunch', class: 'wide', style: 'color: red', 'data-host': '1', wave: 'w1' });
    expect(asked).to.be.empty;
  });

  it('leaves the survey as it is where nothing can be loaded to tell of it', async () => {
    registry().importPart = () => Promise.reject(new TypeError('Failed to fetch'));
    await mount(lunch, { wvae: 'w1' });
    await isTold();
    expect(log.warnings.join()).to.contain('kith:part-not-loaded');
  });

  it('is told to the web team', async () => {
    await mount(lunch, { wvae: 'w1' });
    await isTold();
    expect(log.warnings).to.have.length(1);
    expect(log.warnings[0]).to.contain('[kith:attribute-invalid]').and.contain('has no attribute "wvae".');
  });

  it('is told with the name that was probably meant, also without the validator', async () => {
    expect(abilities.nearest, 'what comes with the validator').to.equal(undefined);
    await mount(lunch, { langauges: 'en' });
    await isTold();
    expect(log.warnings[0]).to.contain('Did you mean "languages"?');
  });

  it('is also told where the survey cannot start for it', async () => {
    await mount(lunch, { endpoint: '', endpont: 'demo' });
    await isTold();
    expect(log.warnings[0]).to.contain('has no attribute "endpont".');
  });

  it('is no mistake where HTML or a framework puts it on any tag', async () => {
    await mount(lunch, { title: 'Lunch', 'aria-label': 'Lunch', 'on:click': 'x', wvae: 'w1' });
    await isTold();
    expect(log.warnings.join())
      .to.contain('"wvae"')
      .and.not.match(/title|aria|click/);
  });
});

describe('a value that an attribute cannot have', () => {
  let log: ConsoleLog;

  beforeEach(() => {
    log = new ConsoleLog();
  });

  afterEach(() => {
    log.restore();
  });

  const wrong = {
    confirm: 'stauts',
    drafts: 'divice',
    events: 'with-answer',
    expected: 'few',
    'idle-minutes': '1',
    'draft-hours': 'soon',
  };

  it('is told to the web team, with what is expected, and the survey goes on without', async () => {
    const survey = await mount(lunch, { ...wrong, 'heading-level': '9' });
    await until(() => log.warnings.length >= 7, 'the warnings');
    const told = log.warnings.join('\n');
    for (const [name, value] of Object.entries(wrong)) expect(told).to.contain(`${name}="${value}"`);
    expect(told).to.contain('heading-level="9"');
    expect(told).to.contain('expected "receipt" or "status"');
    expect(told).to.contain('[kith:attribute-invalid]');
    expect(survey.model.screen).to.equal('notice');
  });

  it('is told of each attribute by itself', async () => {
    for (const [name, value] of Object.entries({ ...wrong, 'heading-level': '7' })) {
      log.warnings.length = 0;
      await mount(lunch, { [name]: value });
      await until(() => log.warnings.length > 0, name);
      expect(log.warnings.join()).to.contain(`${name}="${value}"`);
    }
  });

  it('is none that can be used, and none that a page leaves empty', async () => {
    await mount(lunch, {
      confirm: 'receipt',
      drafts: 'memory',
      expected: '',
      'idle-minutes': 'off',
      'draft-hours': '0.5',
      'heading-level': '6',
      wvae: 'w1',
    });
    await until(() => log.warnings.length > 0, 'the other warning');
    expect(log.warnings).to.have.length(1);
    expect(log.warnings[0]).to.contain('"wvae"');
  });
});

describe('a language that nobody knows', () => {
  let log: ConsoleLog;

  beforeEach(() => {
    log = new ConsoleLog();
  });

  afterEach(() => {
    log.restore();
  });

  const isTold = () => until(() => log.warnings.length > 0, 'the warning');
  const expected = 'cannot offer "xx" (languages="en es xx"): expected en, es, ar';

  it('is told at once, and once, and is no button', async () => {
    const survey = await mount(lunch, { languages: 'en es xx' });
    await isTold();
    survey.requestUpdate();
    await shown(survey);
    expect(log.warnings).to.have.length(1);
    expect(log.warnings[0]).to.contain('[kith:attribute-invalid]').and.contain(expected);
    expect(buttonsOf(survey)).to.include('Español').and.not.include('xx');
  });

  it('is told where a provider names it', async () => {
    const frame = fixtureSync('<kith-provider languages="en es xx" endpoint="demo"></kith-provider>');
    frame.innerHTML = tag('kith-survey', { instrument: lunch.id });
    await (frame.firstElementChild as SurveyElement).ready;
    await isTold();
    expect(log.warnings.join()).to.contain(expected);
  });

  it('leaves no choice where only one language is known', async () => {
    const survey = await mount(lunch, { languages: 'en xx' });
    await isTold();
    expect(buttonsOf(survey)).to.not.include('English').and.not.include('xx');
  });
});
