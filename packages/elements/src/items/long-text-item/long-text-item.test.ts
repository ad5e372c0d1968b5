import './define.js';
import { expect } from '@open-wc/testing';
import { press, type } from '../testing/press.test.js';
import { find, findAll, textOf } from '../testing/find.test.js';
import { formControlSuite } from '../testing/form-control-suite.test.js';
import type { LongTextItemElement } from './long-text-item.js';
import { place } from '../testing/place.test.js';

const make = (attributes = ''): Promise<LongTextItemElement> =>
  place<LongTextItemElement>(
    `<kith-long-text-item label="What would help?" ${attributes}></kith-long-text-item>`,
  );

formControlSuite({
  tag: 'kith-long-text-item',
  values: [
    { value: 'More time', attribute: 'More time', entries: [['q', 'More time']] },
    { value: 'Two\nlines', attribute: 'Two\nlines', entries: [['q', 'Two\nlines']] },
  ],
  answer: async (item) => {
    item.focus();
    await type('Rest');
    await press('Tab');
  },
  answered: 'Rest',
});

describe('<kith-long-text-item>', () => {
  it('shows no count while there is room', async () => {
    const item = await make('maxlength="10" value="12345678"');
    expect(findAll(item, '[part=counter]')).to.be.empty;
  });

  it('counts down when less than a fifth is left', async () => {
    const item = await make('maxlength="10" value="123456789"');
    expect(find(item, '[part=counter]').textContent).to.equal('1 character left');
  });

  it('counts what is too many, and marks the field', async () => {
    const item = await make('maxlength="10" value="123456789012"');
    expect(find(item, '[part=counter]').textContent).to.equal('2 characters too many');
    expect(find(item, '#field').getAttribute('aria-invalid')).to.equal('true');
  });

  it('announces the count only when it is crossed', async () => {
    const item = await make('maxlength="10" value="12345678"');
    const status = find(item, '[role=status]');
    const heard: string[] = [];
    item.focus();
    for (const key of ['9', '0', 'a', 'b']) {
      await type(key);
      await item.updateComplete;
      heard.push(status.textContent.trim());
    }
    expect(heard).to.deep.equal([
      '1 character left',
      '1 character left',
      '1 character too many',
      '1 character too many',
    ]);
  });

  it('asks students, and only them, not to write names', async () => {
    expect(textOf(await make())).not.to.include('names');
    expect(textOf(await make('audience="student"'))).to.include('Please do not write names.');
  });

  it('keeps what students write from spelling services', async () => {
    const field = find(await make('audience="student"'), '#field');
    expect(field.getAttribute('spellcheck')).to.equal('false');
    expect(field.getAttribute('writingsuggestions')).to.equal('false');
  });
});
