import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { createRun, type Definition, type Run } from '../../index.js';
import { parseContact } from '../../schema/index.js';
import { addFurtherItemTypes, contactRecord, missingInContact } from './index.js';

const item = { id: 'reach', type: 'contact', label: 'May we call you?', consentId: 'contact@1' } as const;

const definition: Definition = {
  kith: 1,
  id: 'reach-us',
  version: '1.0.0',
  language: 'en',
  languageStatus: 'reviewed',
  audience: 'family',
  privacy: ['anonymous', 'identified'],
  title: 'Reach us',
  notice: { id: 'notice@1', kind: 'notice', intro: 'Two questions.', whoSees: 'We read them.' },
  pages: [
    { id: 'p1', items: [item] },
    { id: 'p2', items: [{ id: 'wish', type: 'short-text', label: 'Your wish?' }] },
  ],
  thanks: 'Thank you.',
};

const entry = { name: 'Made-up Person', channel: 'phone', address: '555-0100' };

const begun = (): Run => {
  const run = createRun(definition);
  run.next();
  return run;
};

before(addFurtherItemTypes);

describe('a contact block', () => {
  test('takes no channel that there is not', () => {
    assert.throws(() => begun().answer('reach', { channel: 'pigeon' }), { code: 'wrong-value' });
  });

  test('with a name and no address keeps the page, although nothing is required', () => {
    const run = begun();
    run.answer('reach', { name: 'Made-up Person' });
    assert.deepEqual(run.next().item('reach').issues, [
      { code: 'incomplete', params: { n: 2 }, itemId: 'reach' },
    ]);
    assert.equal(run.snapshot.page?.page.id, 'p1');
  });

  test('says nothing of what is missing while it is being written', () => {
    const run = begun();
    assert.deepEqual(run.answer('reach', { name: 'Made-up Person' }).item('reach').issues, []);
  });

  test('keeps nobody who left it empty, or only chose a channel', () => {
    const run = begun();
    assert.equal(run.next().page?.page.id, 'p2');
    run.back();
    run.answer('reach', { channel: 'phone' });
    assert.equal(run.next().page?.page.id, 'p2');
    assert.deepEqual(missingInContact({ channel: 'phone' }), []);
  });

  test('asks for an address that an e-mail can go to, once, and keeps the page until then', () => {
    const run = begun();
    const wish = { name: 'Made-up Person', channel: 'email', address: 'made-up at example' };
    run.answer('reach', wish);
    assert.deepEqual(
      run
        .next()
        .item('reach')
        .issues.map(({ code }) => code),
      ['email'],
    );
    assert.equal(run.snapshot.page?.page.id, 'p1');
    run.answer('reach', { ...wish, address: 'made-up@example.org, or the office' });
    assert.equal(run.next().page?.page.id, 'p2');
  });

  test('takes any words where no e-mail is wanted, or none yet', () => {
    for (const wish of [
      { name: 'Made-up Person', channel: 'other', address: 'A note in the bag' },
      { name: 'Made-up Person', channel: 'phone', address: '555-0100, ask for Made-up' },
    ]) {
      const run = begun();
      run.answer('reach', wish);
      assert.equal(run.next().page?.page.id, 'p2');
    }
    assert.deepEqual(begun().answer('reach', { channel: 'email' }).item('reach').issues, []);
  });

  test('is not in the record, in no mode', () => {
    for (const privacy of definition.privacy) {
      const run = createRun(definition, { privacy });
      run.next();
      run.answer('reach', entry);
      run.next();
      const record = JSON.stringify(run.finish());
      assert.ok(!/reach"|Made-up|555-0100/.test(record), record);
    }
  });
});

describe('the record of a contact', () => {
  test('is not made where a person cannot be reached', () => {
    for (const part of ['name', 'channel', 'address'] as const)
      assert.equal(contactRecord(item, { ...entry, [part]: undefined }, { locale: 'en' }), null);
  });

  test('has an id of its own, a date and no time', () => {
    const record = contactRecord(item, { ...entry, when: 'Evenings' }, { locale: 'es', test: true });
    assert.deepEqual(parseContact(record), record);
    assert.match(record?.submittedOn ?? '', /^\d{4}-\d\d-\d\d$/);
    assert.deepEqual(
      { ...record, contactId: '', submittedOn: '' },
      {
        schema: 'contact/1',
        contactId: '',
        submittedOn: '',
        ...entry,
        locale: 'es',
        when: 'Evenings',
        consent: { textId: 'contact@1', result: 'given' },
        test: true,
      },
    );
    assert.notEqual(record?.contactId, contactRecord(item, entry, { locale: 'en' })?.contactId);
  });
});
