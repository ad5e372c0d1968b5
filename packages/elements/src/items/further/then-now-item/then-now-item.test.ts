import './define.js';
import { es } from '@kith/core/languages/es';
import { expect } from '@open-wc/testing';
import { find, findAll } from '../../testing/find.test.js';
import { formControlSuite } from '../../testing/form-control-suite.test.js';
import { place } from '../../testing/place.test.js';
import { click, press } from '../../testing/press.test.js';
import type { ThenNowItemElement } from './then-now-item.js';

const make = (attributes = ''): Promise<ThenNowItemElement> =>
  place<ThenNowItemElement>(
    `<kith-then-now-item label="I can lead a hard talk." ${attributes}></kith-then-now-item>`,
  );

const rows = (item: Element) => findAll(item, '.statement').map((row) => row.textContent);

formControlSuite({
  tag: 'kith-then-now-item',
  attributes: 'outside="not-sure"',
  values: [
    {
      value: { then: 2, now: 4 },
      attribute: 'then=2 now=4',
      entries: [
        ['q.then', '2'],
        ['q.now', '4'],
      ],
    },
    { value: { now: 'not-sure' }, attribute: 'now=not-sure', entries: [['q.now', 'not-sure']] },
  ],
  answer: (item) => click(find(item, 'input[name=then][value="1"]').parentElement!),
  answered: { then: 1 },
});

describe('<kith-then-now-item>', () => {
  it('wants both where it is required', async () => {
    const item = await make('required value="now=4"');
    expect(item.validity.valueMissing).to.equal(true);
    await click(find(item, 'input[name=then][value="1"]').parentElement!);
    expect(item.validity.valid).to.equal(true);
  });

  it('calls them before and now in the reader’s language, or as the page says', async () => {
    const item = await make('now="Today"');
    expect(rows(item)).to.deep.equal(['Before', 'Today']);
    item.language = es;
    await item.updateComplete;
    expect(rows(item)).to.deep.equal(['Antes', 'Today']);
  });

  it('is no promise, whatever its attributes are called', async () => {
    const item = await make('then="In August"');
    expect(await Promise.resolve(item)).to.equal(item);
    expect('then' in item).to.equal(false);
  });

  it('goes from one to the other by Tab', async () => {
    const item = await make();
    item.focus();
    await press(' ', 'Tab', 'ArrowRight');
    expect(item.value).to.deep.equal({ then: 1, now: 2 });
  });
});
