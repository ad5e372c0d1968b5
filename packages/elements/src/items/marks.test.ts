import './define.js';
import { addFurtherItemTypes } from '@kith/core/item-types';
import { expect } from '@open-wc/testing';
import { renderMarks } from './marks.js';
import { find, findAll, option } from './testing/find.test.js';
import { inSurvey } from './testing/views.test.js';

const hostile = '<img src=x onerror="alert(1)"><b>bold</b> {{1+1}} ${1}';

/** A question with this text, as it is shown. */
async function shown(label: string): Promise<Element> {
  const item = await inSurvey({ id: 'x', type: 'single-choice', label, options: [{ id: 'a', label: 'A' }] });
  return find(item, 'legend');
}

describe('text with marks', () => {
  before(addFurtherItemTypes);

  it('shows hostile text as text, wherever it stands', async () => {
    const item = await inSurvey({
      id: 'x',
      type: 'single-choice',
      label: hostile,
      hint: hostile,
      options: [{ id: 'a', label: hostile }],
    });
    expect(findAll(item, 'img, b')).to.be.empty;
    expect(find(item, 'legend').textContent).to.equal(hostile);
    expect(option(item, 'a').textContent).to.equal(hostile);
  });

  it('makes no link of a script', async () => {
    expect((await shown('[free](javascript:alert(1))')).querySelector('a')).to.equal(null);
  });

  it('opens links in a new tab that knows nothing of this page', async () => {
    const link = (await shown('See [help](https://example.org/help).')).querySelector('a');
    expect(link?.href).to.equal('https://example.org/help');
    expect([link?.target, link?.rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
  });

  it('emphasises', async () => {
    expect((await shown('You *belong* here')).querySelector('em')?.textContent).to.equal('belong');
  });

  it('leaves text without marks as it is', () => {
    expect(renderMarks('Plain.')).to.equal('Plain.');
  });
});
