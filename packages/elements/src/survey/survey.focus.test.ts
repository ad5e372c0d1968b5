import { es } from '@kith/core/languages/es';
import { expect } from '@open-wc/testing';
import { registry } from './registry.js';
import type { SurveyElement } from './survey-element.js';
import { agree, begun } from './testing/begin.test.js';
import { lunch, lunchInSpanish, oneWord } from './testing/definitions.test.js';
import { failOnUncaught } from './testing/hearing.test.js';
import { mount } from './testing/mount.test.js';
import { busy, held, Network, newAddress, offline, receipt } from './testing/network.test.js';
import {
  button,
  buttonsOf,
  choose,
  find,
  focused,
  item,
  press,
  textOf,
  until,
  write,
} from './testing/person.test.js';

/** Puts so many px of page above and below the survey, and scrolls the page there. */
function between(survey: SurveyElement, above: number, below: number, scrolled: number): void {
  for (const [height, place] of [
    [above, 'before'],
    [below, 'after'],
  ] as const) {
    const filler = document.createElement('div');
    filler.style.height = `${height}px`;
    survey.parentElement![place](filler);
    fillers.push(filler);
  }
  window.scrollTo(0, scrolled);
}

const fillers: HTMLElement[] = [];
const topOf = (element: Element): number => Math.round(element.getBoundingClientRect().top);
const heading = (survey: SurveyElement): HTMLElement => find(survey, '#heading');

describe('the focus', () => {
  failOnUncaught();
  afterEach(() => {
    for (const filler of fillers.splice(0)) filler.remove();
    document.documentElement.style.scrollPaddingTop = '';
    window.scrollTo(0, 0);
  });

  it('is not taken from the page when the survey appears', async () => {
    await mount(lunch);
    expect(focused()).to.equal(document.body);
    expect(window.scrollY).to.equal(0);
  });

  it('goes to the heading of every screen that follows', async () => {
    const survey = await mount(lunch);
    for (const name of [agree, 'Next', 'Back', 'Stop and delete my answers']) {
      await press(survey, name);
      expect(focused(), name).to.equal(heading(survey));
    }
    await press(survey, 'Yes, delete them', 'Start again');
    await until(() => focused()?.id === 'heading', 'the focus on the notice');
  });

  it('goes to the heading from “Try again now”, which is gone while the answers are sent', async () => {
    const network = new Network();
    const endpoint = newAddress();
    network.answer(endpoint, offline);
    const survey = await mount(oneWord, { endpoint });
    await press(survey, 'Start', 'Send my answers');
    await until(() => buttonsOf(survey).includes('Try again now'), 'the button');
    const late = held(receipt);
    network.answer(endpoint, late.reply);
    button(survey, 'Try again now').focus();
    await press(survey, 'Try again now');
    expect(focused()?.id).to.equal('heading');
    late.release();
    await until(() => textOf(survey).includes('Your answers have arrived.'), 'the receipt');
    expect(focused()?.id).to.equal('heading');
    network.restore();
  });

  it('stays on “Try again now” where the endpoint asks to wait, and the person is told so', async () => {
    const network = new Network();
    const endpoint = newAddress();
    network.answer(endpoint, busy);
    const survey = await mount(oneWord, { endpoint });
    await press(survey, 'Start', 'Send my answers');
    await until(() => buttonsOf(survey).includes('Try again now'), 'the button');
    const again = button(survey, 'Try again now');
    const status = find(survey, '[role=status]');
    expect(textOf(status)).not.to.contain('Please try again');
    again.focus();
    await press(survey, 'Try again now');
    expect(focused()).to.equal(again);
    expect(textOf(status)).to.match(/^Your answers are kept on this device\..* Please try again later\./);
    expect(network.requests).to.have.length(1);
    network.restore();
  });

  it('goes to the question from “Clear my answer”, where nothing stays to be pressed', async () => {
    const [page] = oneWord.pages;
    const [word] = page.items;
    const survey = await mount({ ...oneWord, pages: [{ ...page, items: [{ ...word, skippable: false }] }] });
    await press(survey, 'Start');
    await write(survey, 'word', 'Soup');
    const { renderRoot } = item(survey, 'word');
    const clear = renderRoot.querySelector<HTMLElement>('.verb button')!;
    clear.focus();
    clear.click();
    await until(() => focused() === renderRoot.querySelector('#field'), 'the focus on the field');
    expect(renderRoot.querySelector('.verb button')).to.equal(null);
  });

  it('stays on the button where it stays', async () => {
    const survey = await begun();
    await choose(survey, 'taste', 3);
    const verb = (): HTMLElement => find(item(survey, 'taste'), '.verb button');
    verb().focus();
    verb().click();
    await until(() => textOf(item(survey, 'taste')).includes('Skip'), 'the other word');
    expect(focused()).to.equal(verb());
  });

  it('stays on the language that was pressed', async () => {
    registry().languages.set('es', es);
    registry().catalogues.set('test-lunch.es', { catalogue: lunchInSpanish });
    const survey = await mount(lunch, { languages: 'en es', lang: 'en' });
    const spanish = button(survey, 'Español');
    spanish.focus();
    spanish.click();
    await until(() => spanish.ariaPressed === 'true', 'Spanish');
    expect(focused()).to.equal(spanish);
    registry().languages.delete('es');
    registry().catalogues.delete('test-lunch.es');
  });

  it('goes to the summary of what is missing, and from each entry to the field', async () => {
    const survey = await begun();
    await press(survey, 'Next', 'Send my answers');
    expect(focused()).to.equal(find(survey, '#summary'));
    button(survey, 'Where do you sit?').click();
    expect(focused()).to.equal(find(item(survey, 'seat'), 'input[value=in]'));
    const group = find(item(survey, 'seat'), '[role=radiogroup]');
    expect(group.getAttribute('aria-invalid')).to.equal('true');
    const described = group.getAttribute('aria-describedby')!.split(' ');
    const texts = described.map((id) => find(item(survey, 'seat'), `#${id}`).textContent);
    expect(texts).to.include('Please answer this question, or choose to skip it.');
  });

  it('brings the survey to the top where its beginning is out of sight', async () => {
    const survey = await begun();
    between(survey, 1500, 1500, 1700);
    expect(topOf(survey)).to.be.below(0);
    await press(survey, 'Next');
    expect(topOf(survey)).to.equal(0);
    expect(topOf(heading(survey))).to.be.within(0, window.innerHeight);
  });

  it('leaves room for a bar at the top that the page keeps free', async () => {
    document.documentElement.style.scrollPaddingTop = '90px';
    const survey = await begun();
    between(survey, 1500, 1500, 1700);
    await press(survey, 'Next');
    expect(topOf(survey)).to.equal(90);
  });

  it('does not move a page on which it can be seen', async () => {
    const survey = await begun();
    between(survey, 1500, 1500, 1400);
    await press(survey, 'Next');
    expect(focused()).to.equal(heading(survey));
    expect(window.scrollY).to.equal(1400);
  });
});
