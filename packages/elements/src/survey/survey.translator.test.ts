import { es } from '@kith/core/languages/es';
import { expect } from '@open-wc/testing';
import { registry } from './registry.js';
import type { SurveyElement } from './survey-element.js';
import { begun } from './testing/begin.test.js';
import { lunch, lunchInSpanish, oneWord } from './testing/definitions.test.js';
import { failOnUncaught } from './testing/hearing.test.js';
import { mount } from './testing/mount.test.js';
import { held, Network, newAddress, receipt } from './testing/network.test.js';
import {
  button,
  buttonsOf,
  choose,
  find,
  headingOf,
  press,
  shown,
  textOf,
  until,
} from './testing/person.test.js';

/**
 * Does what page translators do: takes each text away and puts another one, in an element of its own, where
 * it was. Kith asks them not to; not all of them listen.
 */
function translate(node: Node): void {
  for (const child of [...node.childNodes]) {
    if (child instanceof Text && child.data.trim() && !(child.parentNode instanceof HTMLStyleElement)) {
      const span = document.createElement('span');
      span.append(`«${child.data.trim()}»`);
      child.replaceWith(span);
    } else translate(child);
  }
  if (node instanceof Element && node.shadowRoot) translate(node.shadowRoot);
}

async function pressFirst(survey: SurveyElement): Promise<void> {
  survey.shadowRoot?.querySelector<HTMLButtonElement>('.primary')?.click();
  await shown(survey);
}

describe('a page translator that replaces the texts of a survey', () => {
  failOnUncaught();

  it('replaces what is shown: the check itself can fail', async () => {
    const survey = await begun();
    translate(survey);
    expect(headingOf(survey)).to.equal('«The food»');
    expect(textOf(survey)).to.contain('«How much do you like lunch?»').and.contain('«Next»');
  });

  it('leaves nothing of a page on the next one', async () => {
    const survey = await begun();
    translate(survey);
    await pressFirst(survey);
    expect(headingOf(survey)).to.equal('The room');
    expect(textOf(survey)).to.contain('Where do you sit?').and.contain('Page 2 of 2').and.not.contain('«');
    expect(buttonsOf(survey)).to.deep.equal(['Send my answers', 'Back', 'Stop and delete my answers']);
  });

  it('leaves nothing of a page’s introduction on the next one', async () => {
    const pages = lunch.pages.map((page) => ({ ...page, intro: `About ${page.id}.` }));
    const survey = await mount({ ...lunch, id: 'test-intro', pages });
    await pressFirst(survey);
    translate(survey);
    await pressFirst(survey);
    expect(textOf(survey)).to.contain('About room.').and.not.contain('About food.');
  });

  it('leaves nothing of the notice on the first page, and nothing of the first page after going back', async () => {
    const survey = await mount(lunch);
    translate(survey);
    await pressFirst(survey);
    expect(textOf(survey)).not.to.contain('«');
    await choose(survey, 'taste', 3);
    await press(survey, 'Next');
    translate(survey);
    button(survey, '«Back»').click();
    await shown(survey);
    expect(textOf(survey)).to.contain('The food').and.not.contain('«');
  });

  it('does not keep “Sending” where the answers have arrived', async () => {
    const network = new Network();
    const endpoint = newAddress();
    const late = held(receipt);
    network.answer(endpoint, late.reply);
    const survey = await mount(oneWord, { endpoint });
    await press(survey, 'Start', 'Send my answers');
    translate(survey);
    late.release();
    await until(() => textOf(survey).includes('Your answers have arrived.'), 'the outcome');
    expect(textOf(survey)).not.to.contain('Sending');
    network.restore();
  });

  it('does not keep “Skip” on the button that clears an answer', async () => {
    const survey = await begun();
    translate(survey);
    await choose(survey, 'taste', 3);
    expect(textOf(survey)).to.contain('Clear my answer').and.not.contain('Skip this question');
  });

  it('leaves no entry of the summary of what is missing on another question', async () => {
    const [food, room] = lunch.pages;
    const asked = [...food.items, ...room.items].map((one) => ({ ...one, required: true }));
    const survey = await mount({ ...lunch, id: 'test-all-required', pages: [{ id: 'all', items: asked }] });
    await pressFirst(survey);
    await pressFirst(survey);
    const entries = () =>
      [...find(survey, '#summary').querySelectorAll('button')].map((one) => one.textContent.trim());
    expect(entries()).to.have.length(3);
    translate(survey);
    expect(entries()[0]).to.equal('«How much do you like lunch?»');
    await choose(survey, 'taste', 4);
    await pressFirst(survey);
    expect(entries()).to.deep.equal(['Where do you sit?', 'Why there?']);
    expect(textOf(find(survey, '#missing'))).to.equal('2 questions still need something');
  });

  it('leaves nothing of a language in the next one', async () => {
    registry().languages.set('es', es);
    registry().catalogues.set('test-lunch.es', { catalogue: lunchInSpanish });
    const survey = await begun({ languages: 'en es', lang: 'en' });
    translate(survey);
    button(survey, '«Español»').click();
    await until(() => headingOf(survey) === 'La comida', 'the heading in Spanish');
    await shown(survey);
    expect(textOf(survey)).to.contain('¿Cuánto te gusta el almuerzo?').and.not.contain('lunch');
    expect(textOf(survey)).to.contain('Página 1 de 2').and.not.contain('Page');
    registry().languages.delete('es');
    registry().catalogues.delete('test-lunch.es');
  });

  it('leaves nothing of the question whether to stop where somebody goes on', async () => {
    const survey = await begun();
    await press(survey, 'Stop and delete my answers');
    translate(survey);
    await pressFirst(survey);
    expect(headingOf(survey)).to.equal('The food');
    expect(textOf(survey)).not.to.contain('«');
  });
});
