import './define.js';
import { expect } from '@open-wc/testing';
import { es } from '@kith/core/languages/es';
import { warnings } from '../testing/warnings.test.js';
import { click } from '../testing/press.test.js';
import { find, findAll, option, textOf } from '../testing/find.test.js';
import { formControlSuite } from '../testing/form-control-suite.test.js';
import type { ScaleItemElement } from './scale-item.js';
import { place } from '../testing/place.test.js';

const make = (attributes: string): Promise<ScaleItemElement> =>
  place<ScaleItemElement>(`<kith-scale-item label="I feel welcome." ${attributes}></kith-scale-item>`);

formControlSuite({
  tag: 'kith-scale-item',
  attributes: 'scale="often5" outside="not-sure declined"',
  values: [
    { value: 4, attribute: '4', entries: [['q', '4']] },
    { value: 1, attribute: '1', entries: [['q', '1']] },
    { value: 'not-sure', attribute: 'not-sure', entries: [['q', 'not-sure']] },
  ],
  answer: (item) => click(option(item, '3')),
  answered: 3,
});

describe('<kith-scale-item>', () => {
  it('says that it cannot be shown when its scale is unknown', async () => {
    const { item } = await warnings(
      `<kith-scale-item label="I feel welcome." scale="stars"></kith-scale-item>`,
    );
    expect(textOf(item))
      .to.include('I feel welcome.')
      .and.include('This question cannot be shown right now.');
    expect(findAll(item, 'input')).to.be.empty;
  });

  it('labels every point, low to high', async () => {
    const item = await make('scale="yes3"');
    expect(findAll(item, 'label').map((label) => label.textContent)).to.deep.equal([
      'No',
      'Sometimes',
      'Yes',
    ]);
  });

  it('offers outside answers after the points, in the same group', async () => {
    const item = await make('scale="yes3" outside="not-applicable"');
    const last = findAll(item, 'input').at(-1);
    expect(last?.parentElement?.textContent).to.equal('Does not apply');
    expect(last?.name).to.equal(find(item, 'input').name);
  });

  it('keeps the answer when the language changes', async () => {
    const item = await make('');
    item.value = 5;
    item.language = es;
    await item.updateComplete;
    expect(option(item, '5').textContent).to.equal('Muy de acuerdo');
    expect(find(item, 'input:checked').value).to.equal('5');
  });

  it('takes the focus to the chosen point', async () => {
    const item = await make('value="2"');
    item.focus();
    expect((item.shadowRoot?.activeElement as HTMLInputElement).value).to.equal('2');
  });

  it('marks the chosen point as a part', async () => {
    const item = await make('value="2"');
    expect(option(item, '2').part.contains('chosen')).to.equal(true);
    expect(option(item, '3').part.contains('chosen')).to.equal(false);
  });

  it('needs no more than 25 elements for five points', async () => {
    const item = await make('required hint="Think of this week."');
    expect(findAll(item, '*').length).to.be.at.most(25);
  });
});
