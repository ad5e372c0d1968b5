import './define.js';
import { expect } from '@open-wc/testing';
import { find, findAll, option } from '../../testing/find.test.js';
import { formControlSuite } from '../../testing/form-control-suite.test.js';
import { namesOf } from '../../testing/names.test.js';
import { place } from '../../testing/place.test.js';
import { click, press } from '../../testing/press.test.js';
import { inSurvey } from '../../testing/views.test.js';
import { warnings } from '../../testing/warnings.test.js';
import type { NumericScaleItemElement } from './numeric-scale-item.js';

const make = (attributes = ''): Promise<NumericScaleItemElement> =>
  place<NumericScaleItemElement>(
    `<kith-numeric-scale-item label="Would you come again?" low="Never" high="For sure" ${attributes}></kith-numeric-scale-item>`,
  );

formControlSuite({
  tag: 'kith-numeric-scale-item',
  attributes: 'low="Never" high="For sure" outside="declined"',
  values: [
    { value: 0, attribute: '0', entries: [['q', '0']] },
    { value: 10, attribute: '10', entries: [['q', '10']] },
    { value: 'declined', attribute: 'declined', entries: [['q', 'declined']] },
  ],
  answer: (item) => click(option(item, '7')),
  answered: 7,
});

describe('<kith-numeric-scale-item>', () => {
  it('takes no number beyond its ends', async () => {
    const { item, told } = await warnings(
      `<kith-numeric-scale-item label="Q" low="a" high="b" value="11"></kith-numeric-scale-item>`,
    );
    expect(item.value).to.equal(null);
    expect(told.join()).to.include('a whole number from 0 to 10');
  });

  it('takes 0 for an answer', async () => {
    const item = await make('required');
    await click(option(item, '0'));
    expect(item.value).to.equal(0);
    expect(item.validity.valid).to.equal(true);
  });

  it('shows 0 as the run holds it', async () => {
    const item = await inSurvey(
      { id: 'again', type: 'numeric-scale', label: 'Again?', low: 'No', high: 'Yes' },
      { state: 'answered', value: 0 },
    );
    expect(find(item, 'input:checked').value).to.equal('0');
  });

  it('says the words of the ends with their numbers, and each number alone', async () => {
    const names = await namesOf(await make(), 'radio');
    expect(names).to.include.members(['0 Never', '5', '10 For sure']);
  });

  it('writes the ends for the eye once', async () => {
    const item = await make();
    expect(find(item, '.ends').textContent.replace(/\s+/g, ' ').trim()).to.equal('0: Never10: For sure');
    expect(find(item, '.ends').getAttribute('aria-hidden')).to.equal('true');
  });

  it('goes from 0 up by arrow keys', async () => {
    const item = await make();
    item.focus();
    await press(' ', 'ArrowRight', 'ArrowRight');
    expect(item.value).to.equal(2);
  });

  it('keeps every target at 44 pixels, in columns, at the width of a phone', async () => {
    const item = await make();
    item.style.width = '318px';
    const boxes = findAll(item, '.points label').map((label) => label.getBoundingClientRect());
    expect(Math.min(...boxes.flatMap(({ width, height }) => [width, height]))).to.be.at.least(44);
    expect(new Set(boxes.map(({ left }) => Math.round(left))).size).to.be.at.most(6);
    expect(find(item, 'fieldset').scrollWidth).to.be.at.most(318);
  });
});
