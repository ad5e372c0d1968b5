import './define.js';
import { expect } from '@open-wc/testing';
import { findAll, option } from '../../testing/find.test.js';
import { formControlSuite } from '../../testing/form-control-suite.test.js';
import { place } from '../../testing/place.test.js';
import { click, press } from '../../testing/press.test.js';
import { warnings } from '../../testing/warnings.test.js';
import type { ConsentItemElement } from './consent-item.js';

formControlSuite({
  tag: 'kith-consent-item',
  values: [
    { value: 'given', attribute: 'given', entries: [['q', 'given']] },
    { value: 'refused', attribute: 'refused', entries: [['q', 'refused']] },
  ],
  answer: (item) => click(option(item, 'refused')),
  answered: 'refused',
});

describe('<kith-consent-item>', () => {
  it('is given by nothing but its own word', async () => {
    const { item, told } = await warnings(`<kith-consent-item label="Q" value="true"></kith-consent-item>`);
    expect(item.value).to.equal(null);
    expect(told).to.have.length(1);
  });

  it('says both answers in full, and neither is chosen beforehand', async () => {
    const item = await place<ConsentItemElement>(
      `<kith-consent-item label="May we quote you?"></kith-consent-item>`,
    );
    const labels = findAll(item, 'label').map((label) => label.textContent);
    expect(labels).to.deep.equal(['Yes, I agree', 'No, I do not agree']);
    expect(findAll(item, ':checked')).to.be.empty;
    item.focus();
    await press('ArrowDown');
    expect(item.value).to.equal('refused');
  });
});
