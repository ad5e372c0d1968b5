import { expect } from '@open-wc/testing';
import type { Fixture } from '../fixtures/fixture.js';
import { inLanguage, languages } from '../fixtures/in-language.js';
import { allFixtures } from '../fixtures/index.js';
import { show } from '../fixtures/show.js';
import { overflowIn } from './overflow.js';
import { setWidth } from './stage.js';

const fixtures = await allFixtures();

/** Each item type on its own, and each view of each survey once: in the language that it is shown in anyway. */
const tried = fixtures.filter(({ group }) => !/\/(?:es|ar)$/.test(group));

function narrowStage(dir = 'ltr'): HTMLElement {
  const stage = document.createElement('main');
  stage.dir = dir;
  stage.style.width = '320px';
  document.body.append(stage);
  return stage;
}

async function overflowOf(fixture: Fixture, tag: string): Promise<readonly string[]> {
  const stage = narrowStage(languages[tag]?.dir);
  try {
    await show(inLanguage(fixture, tag), stage);
    return overflowIn(stage);
  } finally {
    // What could not be shown would stand in the way of every other.
    stage.remove();
  }
}

for (const tag of ['en-XA', 'ar', 'ar-XB']) {
  describe(`At 320 px nothing is cut off in ${tag}`, () => {
    before(() => setWidth(320));

    it('and there is something to look at', () => {
      expect(tried.length).to.be.above(100);
      const stage = narrowStage();
      expect(stage.clientWidth).to.equal(320);
      stage.remove();
    });
    for (const fixture of tried)
      it(`${fixture.group}, ${fixture.name}`, async () => {
        expect(await overflowOf(fixture, tag)).to.deep.equal([]);
      });
  });
}

describe('The look for what is cut off', () => {
  before(() => setWidth(320));

  const sabotage = {
    group: 'sabotage',
    name: 'word',
    tag: 'kith-short-text-item',
    given: { label: 'One word for today?' },
    steps: [],
  } as const satisfies Fixture;

  async function foundAfter(spoil: (label: HTMLElement, field: HTMLElement) => void): Promise<string> {
    const stage = narrowStage();
    const { shadowRoot } = await show(sabotage, stage);
    spoil(shadowRoot!.querySelector('label')!, shadowRoot!.querySelector('input')!);
    const found = overflowIn(stage);
    stage.remove();
    return found.join('\n');
  }

  it('passes what is not spoiled', async () => {
    expect(await foundAfter(() => undefined)).to.equal('');
  });
  it('finds a line that does not wrap', async () => {
    const found = await foundAfter((label) => {
      label.textContent = 'a '.repeat(200);
      label.style.whiteSpace = 'nowrap';
    });
    expect(found).to.match(/^label#label .* holds/m);
  });
  it('finds text that is cut at its lower edge', async () => {
    const found = await foundAfter((label) => {
      label.style.cssText = 'height: 0.5em; overflow: hidden';
    });
    expect(found).to.match(/^label#label .* holds/m);
  });
  it('finds what lies over its neighbour', async () => {
    const found = await foundAfter((_, field) => {
      field.style.marginBlockStart = '-2em';
    });
    expect(found).to.contain('label#label "One word for today?" lies over input#field');
  });
  it('finds what is pushed out at the left', async () => {
    const found = await foundAfter((_, field) => {
      field.style.marginInlineStart = '-3em';
    });
    expect(found).to.contain('input#field "" leaves the page');
  });
});
