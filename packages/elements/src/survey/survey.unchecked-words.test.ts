import { es } from '@kith/core/languages/es';
import { expect } from '@open-wc/testing';
import { registry } from './registry.js';
import type { SurveyElement } from './survey-element.js';
import { lunch, lunchInSpanish } from './testing/definitions.test.js';
import { ConsoleLog, failOnUncaught } from './testing/hearing.test.js';
import { type Attributes, mount } from './testing/mount.test.js';
import { button, find, focused, has, press, shown, textOf, until } from './testing/person.test.js';

const offered = { languages: 'en es fr', lang: 'en' };
const unchecked = 'This translation has not been checked by a person.';
const noteIn = (survey: SurveyElement) => find(survey, '[part=note]');
const isTold = (survey: SurveyElement): boolean => textOf(survey).includes(unchecked);

describe('whoever changes to words that nobody has checked', () => {
  failOnUncaught();
  let log: ConsoleLog;

  beforeEach(() => {
    log = new ConsoleLog();
    registry().languages.set('es', es);
    registry().languages.set('fr', { ...es, tag: 'fr', name: 'Français' });
    registry().catalogues.set('test-lunch.es', { catalogue: lunchInSpanish });
    registry().catalogues.set('test-lunch.fr', {
      catalogue: { ...lunchInSpanish, language: 'fr', status: 'reviewed' },
    });
  });

  afterEach(() => {
    log.restore();
    for (const tag of ['es', 'fr']) {
      registry().languages.delete(tag);
      registry().catalogues.delete(`test-lunch.${tag}`);
    }
  });

  async function switchTo(survey: SurveyElement, name: string): Promise<void> {
    await press(survey, name);
    await until(() => button(survey, name).ariaPressed === 'true', `${name} is chosen`);
    await shown(survey);
  }

  async function answering(attributes: Attributes = {}): Promise<SurveyElement> {
    const survey = await mount(lunch, { ...offered, ...attributes });
    find(survey, '.primary').click();
    await shown(survey);
    return survey;
  }

  it('among the questions is told so once, in both languages, and hears it', async () => {
    const survey = await answering();
    expect(isTold(survey)).to.equal(false);
    await switchTo(survey, 'Español');
    expect(noteIn(survey).textContent).to.contain('Ninguna persona ha revisado');
    expect(noteIn(survey).querySelector('[lang=en]')?.textContent).to.equal(unchecked);
    expect(noteIn(survey).role).to.equal('alert');
    await press(survey, 'Siguiente');
    expect(isTold(survey)).to.equal(false);
  });

  it('keeps the focus on the language that was pressed', async () => {
    const survey = await answering();
    button(survey, 'Español').focus();
    await switchTo(survey, 'Español');
    expect(focused()?.textContent).to.contain('Español');
  });

  it('is told no longer with the survey’s own words, nor with checked ones', async () => {
    const survey = await answering();
    await switchTo(survey, 'Español');
    await switchTo(survey, 'Français');
    expect(has(survey, '[part=note]')).to.equal(false);
    await switchTo(survey, 'Español');
    expect(isTold(survey)).to.equal(true);
    await switchTo(survey, 'English');
    expect(has(survey, '[part=note]')).to.equal(false);
  });

  it('is told on the last screen as well', async () => {
    const survey = await mount(lunch, offered);
    await press(survey, 'No thanks');
    await switchTo(survey, 'Español');
    expect(isTold(survey)).to.equal(true);
  });

  it('before the first question reads it there once, and not again', async () => {
    const survey = await mount(lunch, offered);
    await switchTo(survey, 'Español');
    expect(textOf(survey).split(unchecked)).to.have.length(2);
    find(survey, '.primary').click();
    await shown(survey);
    expect(isTold(survey)).to.equal(false);
  });

  it('who has read it before the first question is not told again', async () => {
    expect(isTold(await answering({ lang: 'es' }))).to.equal(false);
  });
});
