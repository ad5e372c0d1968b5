import { expect } from '@open-wc/testing';
import type { SurveyElement } from './survey-element.js';
import { begun } from './testing/begin.test.js';
import { lunch, oneWord } from './testing/definitions.test.js';
import { failOnUncaught } from './testing/hearing.test.js';
import { mount } from './testing/mount.test.js';
import { held, Network, newAddress, offline, receipt } from './testing/network.test.js';
import { find, item, press, pressIn, textOf, until } from './testing/person.test.js';

/**
 * What a screen reader says of itself: every text that appears in a live region which was there before. `check` can
 * also be pointed at a region that is made to speak twice.
 */
function listen(region: Element): readonly string[] {
  const said: string[] = [];
  let last = textOf(region);
  new MutationObserver(() => {
    const text = textOf(region);
    if (text && text !== last) said.push(text);
    last = text;
  }).observe(region, { childList: true, characterData: true, subtree: true });
  return said;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

/** A finished survey whose answers are still on their way. */
async function sending(reply: Parameters<typeof held>[0]) {
  const network = new Network();
  const endpoint = newAddress();
  const late = held(reply);
  network.answer(endpoint, late.reply);
  const survey = await mount(oneWord, { endpoint });
  await press(survey, 'Start', 'Send my answers');
  const region = find(survey, '[role=status]');
  return { survey, region, said: listen(region), release: late.release, network };
}

describe('what is announced', () => {
  failOnUncaught();

  it('is heard when it is said twice: the check itself can fail', async () => {
    const region = document.createElement('p');
    document.body.append(region);
    const said = listen(region);
    region.textContent = 'Once';
    await settled();
    region.textContent = 'Twice';
    await settled();
    region.remove();
    expect(said).to.deep.equal(['Once', 'Twice']);
  });

  it('is once that the answers have arrived, in the region that said “Sending”', async () => {
    const { survey, region, said, release, network } = await sending(receipt);
    expect(textOf(region)).to.contain('Sending');
    release();
    await until(() => textOf(survey).includes('Your answers have arrived.'), 'the outcome');
    await settled();
    expect(said).to.deep.equal(['Your answers have arrived.']);
    expect(find(survey, '[role=status]')).to.equal(region);
    network.restore();
  });

  it('is once that the answers are kept while the network is away', async () => {
    const { survey, said, release, network } = await sending(offline);
    release();
    await until(() => survey.shadowRoot!.querySelector('.kept, .kept-in-page') !== null, 'the outcome');
    await settled();
    expect(said).to.have.length(1);
    network.restore();
  });

  it('is once that a question was skipped', async () => {
    const survey = await begun();
    const said = listen(find(item(survey, 'taste'), '[role=status]'));
    await pressIn(survey, 'taste', 'Skip this question');
    await settled();
    expect(said).to.deep.equal(['Skipped']);
  });

  it('has one region at each place: none speaks for another', async () => {
    const survey: SurveyElement = await mount(lunch);
    expect(survey.shadowRoot!.querySelectorAll('[role=status], [role=alert], [aria-live]')).to.be.empty;
  });
});
