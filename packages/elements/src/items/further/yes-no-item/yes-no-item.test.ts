import './define.js';
import { es } from '@kith/core/languages/es';
import { expect } from '@open-wc/testing';
import { findAll, option } from '../../testing/find.test.js';
import { formControlSuite } from '../../testing/form-control-suite.test.js';
import { place } from '../../testing/place.test.js';
import { click, press } from '../../testing/press.test.js';
import { warnings } from '../../testing/warnings.test.js';
import type { YesNoItemElement } from './yes-no-item.js';

const make = (attributes = ''): Promise<YesNoItemElement> =>
  place<YesNoItemElement>(`<kith-yes-no-item label="Was there time?" ${attributes}></kith-yes-no-item>`);

const words = (item: Element) => findAll(item, 'label').map((label) => label.textContent);

formControlSuite({
  tag: 'kith-yes-no-item',
  values: [
    { value: 'yes', attribute: 'yes', entries: [['q', 'yes']] },
    { value: 'no', attribute: 'no', entries: [['q', 'no']] },
    { value: 'not-sure', attribute: 'not-sure', entries: [['q', 'not-sure']] },
  ],
  answer: (item) => click(option(item, 'no')),
  answered: 'no',
});

describe('<kith-yes-no-item>', () => {
  it('leaves an answer that is neither unanswered, and says so to the developer', async () => {
    const { item, told } = await warnings(`<kith-yes-no-item label="Q" value="maybe"></kith-yes-no-item>`);
    expect(item.value).to.equal(null);
    expect(told.join()).to.include('"yes" or "no"');
  });

  it('offers "Not sure" by itself, apart from yes and no', async () => {
    const item = await make();
    expect(words(item)).to.deep.equal(['Yes', 'No', 'Not sure']);
    expect(option(item, 'not-sure').closest('.outside')).to.exist;
  });

  it('offers nothing outside yes and no where the page says so', async () => {
    expect(words(await make('outside=""'))).to.deep.equal(['Yes', 'No']);
  });

  it('goes through its answers by arrow keys', async () => {
    const item = await make();
    item.focus();
    await press('ArrowDown', 'ArrowDown');
    expect(item.value).to.equal('not-sure');
    await press('ArrowUp');
    expect(item.value).to.equal('no');
  });

  it('speaks the reader’s language', async () => {
    const item = await make();
    item.language = es;
    await item.updateComplete;
    expect(words(item)).to.deep.equal(['Sí', 'No', 'No sé']);
  });
});
