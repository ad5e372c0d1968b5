import '../define.js';
import { expect, fixtureCleanup, fixtureSync } from '@open-wc/testing';
import { registry } from '../../survey/registry.js';
import type { ItemElement } from '../item-element.js';
import { find } from '../testing/find.test.js';
import { warnings } from '../testing/warnings.test.js';

const markup =
  '<kith-short-text-item name="town" label="Your town?" value="Here" required></kith-short-text-item>';

const settled = () => new Promise((resolve) => setTimeout(resolve));

// In this order: once the part is on the page, it stays.
describe('an item that stands alone, with what it needs for that in a file of its own', () => {
  afterEach(() => {
    delete registry().importPart;
    fixtureCleanup();
  });

  it('shows nothing where the file cannot be had, and the web team is told', async () => {
    registry().importPart = () => Promise.reject(new Error('gone'));
    const { item, told } = await warnings(markup);
    await settled();
    expect(item.shadowRoot?.querySelector('input')).to.equal(null);
    expect(String(told[0])).to.include('part-not-loaded');
  });

  it('is asked for by the items of a page once, and not by those of a survey', async () => {
    const asked: string[] = [];
    let bring = (): void => undefined;
    registry().importPart = (name) => {
      asked.push(name);
      return new Promise<void>((resolve) => {
        bring = resolve;
      }).then(() => import('../../parts/alone.js'));
    };
    const item = document.createElement('kith-scale-item') as ItemElement;
    Object.assign(item, {
      item: { id: 'a', type: 'scale', scale: 'agree5', label: 'Well?' },
      view: {
        id: 'a',
        shown: true,
        state: 'unanswered',
        value: null,
        otherText: '',
        issues: [],
        order: null,
      },
    });
    const box = fixtureSync<HTMLElement>('<div></div>');
    box.append(item);
    await item.updateComplete;
    expect(item.shadowRoot?.querySelectorAll('input')).to.have.length(5);
    expect(asked).to.deep.equal([]);
    const [first, second] = [fixtureSync<ItemElement>(markup), fixtureSync<ItemElement>(markup)];
    await settled();
    expect(asked).to.deep.equal(['alone']);
    expect(first.shadowRoot?.querySelector('input')).to.equal(null);
    // What happens until it is here is not lost.
    const kept = new FormData();
    kept.append('town', 'There');
    first.formStateRestoreCallback(kept);
    second.value = 'Elsewhere';
    second.focus();
    bring();
    await Promise.all([first.updateComplete, second.updateComplete]);
    expect([first.value, second.value]).to.deep.equal(['There', 'Elsewhere']);
    expect(find(first, '#field').value).to.equal('There');
    expect(first.validity.valid).to.equal(true);
  });
});
