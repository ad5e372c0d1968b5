import './define.js';
import type { Item, MultipleChoiceItem, ScaleItem } from '@kith/core';
import { es } from '@kith/core/languages/es';
import { expect } from '@open-wc/testing';
import { ItemVerbEvent } from './item-verb-event.js';
import { logEvents } from './testing/event-log.test.js';
import { find, findAll, option, textOf } from './testing/find.test.js';
import { click, press, type } from './testing/press.test.js';
import { inSurvey, viewOf } from './testing/views.test.js';

const scale: ScaleItem = {
  id: 'care',
  type: 'scale',
  scale: 'true5',
  label: 'Adults care.',
  outside: ['not-sure'],
};
const longText: Item = { id: 'wish', type: 'long-text', label: 'Your wish?', outside: ['declined'] };

const days: MultipleChoiceItem = {
  id: 'days',
  type: 'multiple-choice',
  label: 'Which days?',
  options: [
    { id: 'mon', label: 'Monday' },
    { id: 'other', label: 'Another', other: true },
  ],
};

function verbsOf(target: EventTarget): string[] {
  const verbs: string[] = [];
  target.addEventListener(ItemVerbEvent.type, (event) => {
    if (event instanceof ItemVerbEvent) verbs.push(event.verb);
  });
  return verbs;
}

describe('an item in a survey', () => {
  it('cannot be skipped where the definition says so', async () => {
    const item = await inSurvey({ ...scale, required: true, skippable: false });
    expect(findAll(item, 'button')).to.be.empty;
  });

  it('renders nothing while it is not shown', async () => {
    const item = await inSurvey(scale, { shown: false });
    expect(findAll(item, '*')).to.be.empty;
    expect(item.hidden).to.equal(true);
    item.view = viewOf(scale);
    await item.updateComplete;
    expect(findAll(item, 'input')).to.have.length(6);
  });

  it('offers to skip, says that it is skipped, and offers to clear that', async () => {
    const item = await inSurvey(scale);
    const verbs = verbsOf(item);
    expect(find(item, 'button').textContent.trim()).to.equal('Skip this question');
    await click(find(item, 'button'));
    item.view = viewOf(scale, { state: 'skipped' });
    await item.updateComplete;
    expect(find(item, '[role=status]').textContent).to.equal('Skipped');
    await click(find(item, 'button'));
    expect(verbs).to.deep.equal(['skip', 'clear']);
  });

  it('offers to clear an answer from the first key on', async () => {
    const item = await inSurvey(scale);
    const verbs = verbsOf(item);
    item.focus();
    await press('ArrowDown');
    expect(find(item, 'button').textContent.trim()).to.equal('Clear my answer');
    await press('Tab', 'Enter');
    expect(verbs).to.deep.equal(['clear']);
    expect(item.value).to.equal(null);
  });

  it('a choice that was cleared never counts', async () => {
    const item = await inSurvey(scale);
    const log = logEvents(item, 'change');
    item.focus();
    await press('ArrowDown', 'Tab', 'Enter', 'Tab');
    expect(log).to.be.empty;
  });

  it('shows what the run holds', async () => {
    const item = await inSurvey(scale, { state: 'answered', value: 2 });
    expect(find(item, 'input:checked').value).to.equal('2');
    item.view = viewOf(scale, { state: 'not-sure' });
    await item.updateComplete;
    expect(find(item, 'input:checked').value).to.equal('not-sure');
    item.view = viewOf(scale);
    await item.updateComplete;
    expect(findAll(item, 'input:checked')).to.be.empty;
  });

  it('keeps what is being typed when the language changes', async () => {
    const item = await inSurvey(longText);
    item.focus();
    await type('More rec');
    item.item = { ...longText, label: '¿Qué deseas?' };
    item.view = viewOf(longText);
    item.language = es;
    await item.updateComplete;
    expect(textOf(item)).to.include('¿Qué deseas?');
    expect(find(item, '#field').value).to.equal('More rec');
    expect(item.shadowRoot?.activeElement).to.equal(find(item, '#field'));
  });

  it('takes over the text as the run keeps it', async () => {
    const item = await inSurvey(longText);
    item.focus();
    await type(' Rest ');
    item.view = viewOf(longText, { state: 'answered', value: 'Rest' });
    await item.updateComplete;
    expect(find(item, '#field').value).to.equal('Rest');
  });

  it('shows words beside the other option', async () => {
    const item = await inSurvey(days, { state: 'answered', value: ['other'], otherText: 'Friday' });
    expect(find(item, '#other').value).to.equal('Friday');
    expect(item.otherText).to.equal('Friday');
  });

  it('says what is missing, and ties it to the controls', async () => {
    const item = await inSurvey(scale, { issues: [{ code: 'required', itemId: 'care' }] });
    const group = find(item, 'fieldset');
    expect(find(item, `#${group.getAttribute('aria-describedby')}`).textContent).to.equal(
      'Please answer this question, or choose to skip it.',
    );
    expect(group.getAttribute('aria-invalid')).to.equal('true');
  });

  it('leaves no trace for the next person at the device', async () => {
    const item = await inSurvey(longText);
    const kept = new FormData();
    kept.append('', 'secret');
    item.formStateRestoreCallback(kept);
    expect(item.value).to.equal(null);
    expect(find(item, '#field').getAttribute('autocomplete')).to.equal('off');
  });

  it('moves the focus before it has been rendered', async () => {
    const item = await inSurvey(scale, { shown: false });
    item.view = viewOf(scale);
    item.focus();
    expect(item.shadowRoot?.activeElement).to.equal(find(item, 'input'));
  });

  for (const [name, part] of Object.entries({
    unanswered: {},
    answered: { state: 'answered', value: 2 },
    skipped: { state: 'skipped' },
    missing: { issues: [{ code: 'required', itemId: 'care' }] },
  } as const))
    it(`has no axe violation when ${name}`, async () => {
      await expect(await inSurvey(scale, part)).to.be.accessible();
    });

  it('tells the survey a choice by pointer through change', async () => {
    const item = await inSurvey(scale);
    const log = logEvents(item, 'change');
    await click(option(item, '3'));
    expect(log).to.deep.equal(['change']);
  });
});
