import { type InterfaceLanguage, localise, type ResponseRecord } from '@kith/core';
import { expect } from '@open-wc/testing';
import { es } from '@kith/core/languages/es';
import type { KithSubmitEvent } from '../events/index.js';
import { registry } from './registry.js';
import type { SurveyElement } from './survey-element.js';
import { lunch, lunchInSpanish } from './testing/definitions.test.js';
import { ConsoleLog, ProblemLog } from './testing/hearing.test.js';
import { type Attributes, mount, place } from './testing/mount.test.js';
import {
  button,
  choose,
  find,
  has,
  headingOf,
  item,
  items,
  press,
  shown,
  textOf,
  until,
  write,
} from './testing/person.test.js';

const both = { languages: 'en es' };
const unchecked = 'This translation has not been checked by a person.';

/** A language that runs from right to left; its words do not matter here. */
const rightToLeft: InterfaceLanguage = { ...es, tag: 'ar', dir: 'rtl', name: 'العربية' };

function browserAsks(...tags: readonly string[]): void {
  Object.defineProperty(navigator, 'languages', { configurable: true, value: tags });
}

describe('the languages of a survey', () => {
  let problems: ProblemLog;
  let log: ConsoleLog;

  beforeEach(() => {
    log = new ConsoleLog();
    problems = new ProblemLog();
    browserAsks('en-US', 'en');
    registry().languages.set('es', es);
    registry().catalogues.set('test-lunch.es', { catalogue: lunchInSpanish, contentHash: 'hash-es' });
  });

  afterEach(() => {
    problems.restore();
    log.restore();
    Reflect.deleteProperty(navigator, 'languages');
    registry().loadAsset = null;
    delete registry().plainCopy;
    for (const name of ['ar', 'es']) registry().languages.delete(name);
    for (const name of ['test-lunch.ar', 'test-lunch.es']) registry().catalogues.delete(name);
  });

  async function switchTo(survey: SurveyElement, name: string): Promise<void> {
    await press(survey, name);
    await until(() => button(survey, name).ariaPressed === 'true', `${name} is chosen`);
    await shown(survey);
  }

  async function recordOf(survey: SurveyElement): Promise<ResponseRecord | undefined> {
    let record: ResponseRecord | undefined;
    survey.addEventListener('kith-submit', (event: KithSubmitEvent) => (record = event.response));
    await choose(survey, 'seat', 'in');
    find(survey, '.primary').click();
    await shown(survey);
    return record;
  }

  it('a language that cannot be loaded is told, and the survey stays usable', async () => {
    registry().catalogues.delete('test-lunch.es');
    const survey = await mount(lunch, both);
    await press(survey, 'Español');
    await until(() => has(survey, '[role=alert]'), 'the alert');
    expect(textOf(survey)).to.contain('This language cannot be loaded right now.');
    expect(problems.codes).to.deep.equal(['language-not-loaded']);
    await press(survey, 'Yes, I want to start');
    expect(headingOf(survey)).to.equal('The food');
  });

  it('a language that the browser asks for and that cannot be loaded keeps nobody out', async () => {
    registry().languages.delete('es');
    browserAsks('es');
    expect(headingOf(await mount(lunch, both))).to.equal('Lunch');
    expect(problems.codes).to.deep.equal(['language-not-loaded']);
  });

  it('the language chosen last wins, also when an earlier choice arrives later', async () => {
    registry().catalogues.delete('test-lunch.es');
    let arrive: (catalogue: unknown) => void = () => undefined;
    registry().loadAsset = () => new Promise((resolve) => (arrive = resolve));
    const survey = await mount(lunch, both);
    await press(survey, 'Español', 'English');
    arrive({ catalogue: lunchInSpanish });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(headingOf(survey)).to.equal('Lunch');
  });

  it('the picker stands before the notice and names each language in itself', async () => {
    const survey = await mount(lunch, both);
    const picker = find(survey, '[part=languages]');
    expect(picker.compareDocumentPosition(find(survey, '[part=notice]'))).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const choices = [...picker.querySelectorAll('button')];
    expect(choices.map(({ lang, textContent }) => [lang, textContent.trim()])).to.deep.equal([
      ['en', 'English'],
      ['es', 'Español'],
    ]);
    expect(choices.map(({ ariaPressed }) => ariaPressed)).to.deep.equal(['true', 'false']);
  });

  it('a survey in one language has no picker', async () => {
    expect(has(await mount(lunch), '[part=languages]')).to.equal(false);
  });

  const wayOut = (survey: SurveyElement) => find<HTMLAnchorElement>(survey, '[part=other-language]');

  it('the picker ends with a way for readers whose language is not there', async () => {
    const survey = await mount(lunch, { ...both, 'plain-href': '/help/languages' });
    const way = wayOut(survey);
    expect(find(survey, '[part=languages]').lastElementChild).to.equal(way);
    expect(way.textContent.trim()).to.equal('My language is not here');
    expect([way.getAttribute('href'), way.target, way.rel]).to.deep.equal([
      '/help/languages',
      '_blank',
      'noopener noreferrer',
    ]);
    await switchTo(survey, 'Español');
    expect(wayOut(survey).textContent.trim()).to.equal('Mi idioma no está aquí');
  });

  it('a survey in one language has only that way', async () => {
    const survey = await mount(lunch, { 'plain-href': '/help/languages' });
    expect(find(survey, '[part=languages]').children).to.have.length(1);
  });

  it('a survey of the catalogue leads to its plain copy by itself, unless the page says otherwise', async () => {
    await import('../instruments.js');
    registry().plainCopy = (id) => `/kith/${id}.plain.html`;
    const name = 'kith-session-feedback';
    const survey = await place({ endpoint: 'demo' }, name);
    expect(wayOut(survey).getAttribute('href')).to.equal('/kith/session-exit.plain.html');
    const without = await place({ endpoint: 'demo', 'plain-href': '' }, name);
    expect(has(without, '[part=other-language]')).to.equal(false);
    expect(has(await mount(lunch, both), '[part=other-language]')).to.equal(false);
  });

  it('begins with what the browser asks for, where it is offered', async () => {
    browserAsks('fr-CA', 'es-MX', 'en');
    expect(headingOf(await mount(lunch, both))).to.equal('El almuerzo');
  });

  it('begins with what the tag says, whatever the browser asks for', async () => {
    browserAsks('es');
    expect(headingOf(await mount(lunch, { ...both, lang: 'en' }))).to.equal('Lunch');
  });

  it('a region in the tag’s lang finds the language without it', async () => {
    const survey = await mount(lunch, { ...both, lang: 'es-US' });
    expect(headingOf(survey)).to.equal('El almuerzo');
    expect(find(survey, '[part=languages]').children).to.have.length(2);
    expect(problems.codes).to.deep.equal([]);
  });

  it('the root says its language and direction and is not for machine translation', async () => {
    registry().languages.set('ar', rightToLeft);
    registry().catalogues.set('test-lunch.ar', { catalogue: { ...lunchInSpanish, language: 'ar' } });
    const survey = await mount(lunch, { languages: 'en ar' });
    const root = find(survey, '.survey');
    const said = (): readonly string[] => [root.lang, root.dir, root.getAttribute('translate') ?? ''];
    expect(said()).to.deep.equal(['en', 'ltr', 'no']);
    await switchTo(survey, 'العربية');
    expect(said()).to.deep.equal(['ar', 'rtl', 'no']);
    expect(getComputedStyle(root).direction).to.equal('rtl');
  });

  it('switching midway keeps the page, every answer and the place of the reader', async () => {
    const survey = await mount(lunch, both);
    await press(survey, 'Yes, I want to start');
    await choose(survey, 'taste', 4);
    await press(survey, 'Next');
    await choose(survey, 'seat', 'out');
    await write(survey, 'why', 'Near my friends', false);
    const shownNow = () => items(survey).map(({ view }) => view?.id);
    const [before, scrolled] = [shownNow(), window.scrollY];
    await switchTo(survey, 'Español');
    expect(headingOf(survey)).to.equal('El comedor');
    expect(textOf(survey)).to.contain('¿Dónde te sientas?').and.contain('Afuera');
    expect(shownNow()).to.deep.equal(before);
    expect(window.scrollY).to.equal(scrolled);
    expect(find(item(survey, 'why'), '#field', HTMLTextAreaElement).value).to.equal('Near my friends');
    expect(item(survey, 'seat').value).to.equal('out');
    await press(survey, 'Atrás');
    expect(item(survey, 'taste').value).to.equal(4);
    expect(textOf(item(survey, 'taste'))).to.contain('Bastante');
  });

  it('an unchecked translation is told in both languages', async () => {
    const survey = await mount(lunch, { ...both, lang: 'es' });
    const note = find(survey, '[part=note]');
    expect(note.textContent).to.contain('Ninguna persona ha revisado').and.contain(unchecked);
    expect(note.querySelector('[lang=en]')?.textContent).to.equal(unchecked);
  });

  it('a checked translation, and the survey’s own language, need no note', async () => {
    expect(has(await mount(lunch, both), '[part=note]')).to.equal(false);
    registry().catalogues.set('test-lunch.es', { catalogue: { ...lunchInSpanish, status: 'pretested' } });
    expect(has(await mount(lunch, { lang: 'es' }), '[part=note]')).to.equal(false);
  });

  it('an English translation that nobody has checked says so once', async () => {
    const spanish = { ...localise(lunch, lunchInSpanish), id: 'test-almuerzo' };
    const catalogue = { ...lunchInSpanish, instrument: spanish.id, language: 'en' };
    registry().catalogues.set('test-almuerzo.en', { catalogue });
    const survey = await mount(spanish, { lang: 'en' });
    expect(textOf(survey).split(unchecked)).to.have.length(2);
  });

  it('the district’s words that stay in the survey’s own language carry that language', async () => {
    const definition = { ...lunch, id: 'test-help', help: 'Talk to an adult you trust.' };
    registry().catalogues.set('test-help.es', {
      catalogue: { ...lunchInSpanish, instrument: definition.id },
    });
    const survey = await mount(definition, { ...both, lang: 'es' });
    expect(find(survey, '[part=help] > span').lang).to.equal('en');
    expect(find(survey, '.survey').lang).to.equal('es');
    await switchTo(survey, 'English');
    expect(find(survey, '[part=help] > span').hasAttribute('lang')).to.equal(false);
    registry().catalogues.delete('test-help.es');
  });

  it('only checked languages are offered where the page names none', async () => {
    expect(has(await mount(lunch), '[part=languages]')).to.equal(false);
    registry().catalogues.set('test-lunch.es', { catalogue: { ...lunchInSpanish, status: 'reviewed' } });
    expect(has(await mount(lunch), '[part=languages]')).to.equal(true);
  });

  const seen: readonly (readonly [string, Attributes, string, string | undefined])[] = [
    ['en', { lang: 'en' }, 'reviewed', undefined],
    ['es', { lang: 'es' }, 'machine', 'hash-es'],
  ];
  for (const [locale, attributes, localeStatus, contentHash] of seen) {
    it(`the record of somebody who read ${locale} says so, and how good the words were`, async () => {
      const survey = await mount(lunch, { ...both, ...attributes, events: 'with-answers' });
      find(survey, '.primary').click();
      await shown(survey);
      find(survey, '.primary').click();
      await shown(survey);
      const record = await recordOf(survey);
      expect(record).to.include({ locale, localeStatus });
      expect(record?.instrument.contentHash).to.equal(contentHash);
    });
  }

  it('the record carries the language that was read last', async () => {
    const survey = await mount(lunch, { ...both, events: 'with-answers' });
    await press(survey, 'Yes, I want to start', 'Next');
    await switchTo(survey, 'Español');
    expect(await recordOf(survey)).to.include({ locale: 'es' });
  });

  it('a language that no registry has is fetched once', async () => {
    registry().catalogues.delete('test-lunch.es');
    registry().languages.delete('es');
    const asked: string[] = [];
    registry().loadAsset = (name) => {
      asked.push(name);
      return Promise.resolve(name === 'es' ? es : { catalogue: lunchInSpanish });
    };
    const survey = await mount(lunch, both);
    await switchTo(survey, 'Español');
    await switchTo(survey, 'English');
    await switchTo(survey, 'Español');
    expect(asked).to.have.members(['es', 'test-lunch.es']);
    expect(asked).to.have.length(2);
  });

  it('every flagship has its Spanish and its Arabic, and says that nobody has checked them', async () => {
    await import('../instruments.js');
    await import('../languages/es.js');
    await import('../languages/ar.js');
    for (const name of ['kith-belonging-survey', 'kith-family-form', 'kith-session-feedback'])
      for (const lang of ['es', 'ar']) {
        const survey = await place({ endpoint: 'demo', lang }, name);
        expect(find(survey, '.survey').lang, name).to.equal(lang);
        expect(find(survey, '[part=note] [lang=en]').textContent).to.equal(unchecked);
      }
    expect(problems.codes).to.deep.equal([]);
  });
});
