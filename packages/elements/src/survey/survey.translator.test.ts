import { expect } from '@open-wc/testing';
import type { SurveyElement } from './survey-element.js';
import { begun } from './testing/begin.test.js';
import { lunch, oneWord } from './testing/definitions.test.js';
import { failOnUncaught } from './testing/hearing.test.js';
import { mount } from './testing/mount.test.js';
import { held, Network, newAddress, receipt } from './testing/network.test.js';
import { button, buttonsOf, choose, headingOf, press, shown, textOf, until } from './testing/person.test.js';

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
});
