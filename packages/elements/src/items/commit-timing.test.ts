import './define.js';
import { expect } from '@open-wc/testing';
import { click, press } from './testing/press.test.js';
import { find, option } from './testing/find.test.js';
import { logEvents } from './testing/event-log.test.js';
import type { ScaleItemElement } from './scale-item/scale-item.js';
import { place } from './testing/place.test.js';

async function make(): Promise<{ item: ScaleItemElement; log: string[] }> {
  const form = await place(
    `<form><kith-scale-item label="I feel safe." outside="declined"></kith-scale-item><button type="button">On</button></form>`,
  );
  return { item: form.firstElementChild as ScaleItemElement, log: logEvents(form, 'input', 'change') };
}

describe('when a choice counts', () => {
  it('a choice by arrow keys waits for the focus to go on', async () => {
    const { item, log } = await make();
    item.focus();
    await press('ArrowDown', 'ArrowDown');
    expect(item.value).to.equal(3);
    expect(log).to.deep.equal(['input', 'input']);
    await press('Tab');
    expect(log).to.deep.equal(['input', 'input', 'change']);
  });

  it('a choice by the space key waits too', async () => {
    const { item, log } = await make();
    item.focus();
    await press(' ');
    expect(item.value).to.equal(1);
    expect(log).to.deep.equal(['input']);
  });

  it('arrow keys reach the outside answers', async () => {
    const { item } = await make();
    item.value = 5;
    item.focus();
    await press('ArrowDown');
    expect(item.value).to.equal('declined');
  });

  it('a choice by pointer counts at once', async () => {
    const { item, log } = await make();
    await click(option(item, '4'));
    expect(log).to.deep.equal(['input', 'change']);
  });

  it('a click by a screen reader counts at once', async () => {
    const { item, log } = await make();
    find(item, 'input[value="2"]').click();
    expect(log).to.deep.equal(['input', 'change']);
  });

  it('a pointer after the keys has the last word, once', async () => {
    const { item, log } = await make();
    item.focus();
    await press('ArrowDown');
    await click(option(item, '5'));
    const changes = log.length;
    expect(log.at(-1)).to.equal('change');
    expect(item.value).to.equal(5);
    await press('Tab');
    expect(log).to.have.length(changes);
  });

  it('what is asked for early counts at once and not again when the focus goes on', async () => {
    const { item, log } = await make();
    item.focus();
    await press('ArrowDown');
    item.commit();
    expect(log).to.deep.equal(['input', 'change']);
    await press('Tab');
    item.commit();
    expect(log).to.deep.equal(['input', 'change']);
  });

  it('leaving without a choice says nothing', async () => {
    const { item, log } = await make();
    item.focus();
    await press('Tab');
    expect(log).to.be.empty;
  });
});
