import './define.js';
import { expect, waitUntil } from '@open-wc/testing';
import type { ItemElement } from './item-element.js';
import { find, findAll, option } from './testing/find.test.js';
import { place } from './testing/place.test.js';

const scale = '<kith-scale-item label="I feel welcome." outside="declined"></kith-scale-item>';

const boxed = async (width: string, attributes = ''): Promise<ItemElement> => {
  const box = await place(`<div ${attributes}>${scale}</div>`);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`.boxed { width: ${width} }`);
  document.adoptedStyleSheets = [sheet];
  box.classList.add('boxed');
  return box.firstElementChild as ItemElement;
};

const tops = (item: ItemElement): Set<number> =>
  new Set(findAll(item, '.options > label').map((label) => label.getBoundingClientRect().top));

describe('the look of an item', () => {
  afterEach(() => {
    document.adoptedStyleSheets = [];
  });

  it('puts one point a row where it is narrow', async () => {
    expect(tops(await boxed('30em')).size).to.equal(5);
  });

  it('puts the points side by side, equally wide, where there is room', async () => {
    const item = await boxed('46em');
    const widths = findAll(item, '.options > label').map((label) =>
      Math.round(label.getBoundingClientRect().width),
    );
    expect(tops(item).size).to.equal(1);
    expect(new Set(widths).size).to.equal(1);
  });

  it('does not overflow at 320 pixels', async () => {
    const item = await boxed('320px');
    expect(find(item, 'fieldset').scrollWidth).to.be.at.most(320);
  });

  it('gives every option at least 44 pixels', async () => {
    const item = await boxed('320px');
    for (const label of findAll(item, 'label'))
      expect(label.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('begins on the right in a right-to-left page', async () => {
    const item = await boxed('46em', 'dir="rtl"');
    const { left: first } = option(item, '1').getBoundingClientRect();
    expect(first).to.be.greaterThan(option(item, '5').getBoundingClientRect().left);
  });

  it('breaks a word that is longer than the item is wide', async () => {
    const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk';
    const item = await boxed('320px');
    item.label = word;
    await item.updateComplete;
    expect(find(item, 'legend').getBoundingClientRect().width).to.be.at.most(320);
  });

  it('takes the dark colours on a page that is dark, and gives them back', async () => {
    const ink = 'rgb(243, 240, 234)';
    const item = await boxed('46em');
    const box = item.parentElement!;
    expect(getComputedStyle(item).color).not.to.equal(ink);
    box.style.colorScheme = 'dark';
    box.append(item);
    await waitUntil(() => getComputedStyle(item).color === ink);
    box.style.colorScheme = 'light';
    box.append(item);
    await waitUntil(() => getComputedStyle(item).color !== ink);
  });

  it('does not move when an option is chosen', async () => {
    const item = await boxed('46em');
    const before = option(item, '2').getBoundingClientRect();
    item.value = 2;
    await item.updateComplete;
    const after = option(item, '2').getBoundingClientRect();
    expect([after.width, after.height]).to.deep.equal([before.width, before.height]);
  });
});
