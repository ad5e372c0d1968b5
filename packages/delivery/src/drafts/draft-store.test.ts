import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RunDraft } from '@kith/core';
import type { DeviceStore } from '../outbox/device-store.js';
import { createClaims } from '../testing/claims.js';
import { openDraft, type DraftStoreOptions } from './draft-store.js';

const survey = { id: 'survey', version: '1.2.3' };
const hour = 3_600_000;

const draftOf = (page: string, version = survey.version): RunDraft => ({
  kith: 'draft/1',
  instrument: { ...survey, version },
  page,
  startedAt: '2026-11-01T08:00:00.000Z',
  answers: [],
  draw: { pages: {}, parts: {}, leftOut: [] },
});

function createDevice() {
  const values = new Map<string, unknown>();
  const storage: DeviceStore<unknown> = {
    put: (id, value) => Promise.resolve(values.set(id, value)),
    get: (id) => Promise.resolve(values.get(id)),
    remove: (id) => Promise.resolve(values.delete(id)),
    list: () => Promise.resolve([...values.values()]),
    lost: new Set(),
  };
  const claim = createClaims();
  const clock = { now: 1_000_000 };
  /** One more page of the device. */
  const open = (options: Partial<DraftStoreOptions> = {}, of = survey) =>
    openDraft(of, { scope: 's', keptFor: 24 * hour, storage, claim, now: () => clock.now, ...options });
  return { values, clock, open, storage };
}

describe('drafts on the device', () => {
  it('storage that does not work, or never answers, is said and not waited for', async () => {
    const { storage, open } = createDevice();
    const blocked = () => Promise.reject(new Error('blocked'));
    await assert.rejects(open({ storage: { ...storage, list: blocked } }));
    await assert.rejects(
      open({ storage: { ...storage, list: () => new Promise(() => undefined) } }),
      /too long/,
    );
    const draft = await open({ storage: { ...storage, put: blocked } });
    await assert.rejects(draft.write(draftOf('one')));
  });

  it('nothing is there after a day, for whichever survey', async () => {
    const { clock, open, values } = createDevice();
    await (await open()).write(draftOf('one'));
    clock.now += 24 * hour + 1;
    await open({}, { id: 'another', version: '1.0.0' });
    assert.equal(values.size, 0);
  });

  it('a clock that was wrong keeps nothing for years', async () => {
    const { clock, open, values } = createDevice();
    await (await open()).write(draftOf('one'));
    clock.now -= 48 * hour;
    await open();
    assert.equal(values.size, 0);
  });

  it('another scope, such as another person or meeting, is offered nothing', async () => {
    const { open } = createDevice();
    const first = await open();
    await first.write(draftOf('one'));
    first.release();
    assert.equal((await open({ scope: 'another' })).found, null);
    assert.equal((await open()).found?.page, 'one');
  });

  it('a patch version takes it up, another version deletes it', async () => {
    const { open, values } = createDevice();
    const first = await open();
    await first.write(draftOf('one'));
    first.release();
    const patched = await open({}, { ...survey, version: '1.2.9' });
    assert.equal(patched.found?.page, 'one');
    patched.release();
    assert.equal((await open({}, { ...survey, version: '1.3.0' })).found, null);
    assert.equal(values.size, 0);
  });

  it('two pages never have the same one, and neither overwrites the other', async () => {
    const { open, values } = createDevice();
    const first = await open();
    const second = await open();
    await first.write(draftOf('first'));
    await second.write(draftOf('second'));
    assert.equal(values.size, 2);
    const third = await open();
    assert.equal(third.found, null);
    first.release();
    const fourth = await open();
    assert.equal(fourth.found?.page, 'first');
  });

  it('what its page has sent meanwhile is not offered', async () => {
    const { open } = createDevice();
    const first = await open();
    await first.write(draftOf('one'));
    await first.remove();
    first.release();
    assert.equal((await open()).found, null);
  });

  it('a page that has begun already leaves what is there alone', async () => {
    const { open, values } = createDevice();
    const first = await open();
    await first.write(draftOf('one'));
    first.release();
    const second = await open({ isNew: true });
    assert.equal(second.found, null);
    await second.write(draftOf('two'));
    assert.equal(values.size, 2);
  });

  it('what is not ours is left alone', async () => {
    const { open, values } = createDevice();
    values.set('x', { v: 2 }).set('y', null);
    assert.equal((await open()).found, null);
    assert.equal(values.size, 2);
  });
});
