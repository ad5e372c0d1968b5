import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageRegistry } from '../page-registry.js';
import { createPieces, takePieces } from './pieces.js';

const never = new Promise<void>(() => undefined);

test('a piece that is not there yet is waited for, by all who ask', async () => {
  const { get, bring } = createPieces<number>(never);
  const asked = [get('es'), get('es')];
  bring('ar', 1);
  bring('es', 2);
  assert.deepEqual(await Promise.all([...asked, get('es'), get('ar')]), [2, 2, 2, 1]);
});

test('a piece that has not come by the end is not in the file, whenever it is asked for', async () => {
  let finish = (): void => undefined;
  const end = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const { get, bring } = createPieces<number>(end);
  const early = get('es');
  bring('ar', 1);
  finish();
  await assert.rejects(early, /"es" is not in this file/);
  await assert.rejects(get('es'), /"es" is not in this file/);
  assert.equal(await get('ar'), 1);
});

test('a part runs when it is asked for, and not when it comes', async () => {
  const registry: PageRegistry = { version: '0' };
  const giveTo = takePieces(never, () => undefined);
  const ran: string[] = [];
  globalThis.kithBring?.part('closed', () => ran.push('closed'));
  globalThis.kithBring?.data('es', { tag: 'es' });
  giveTo(registry);
  assert.deepEqual(ran, []);
  await registry.importPart?.('closed');
  assert.deepEqual(ran, ['closed']);
  assert.deepEqual(await registry.loadAsset?.('es'), { tag: 'es' });
});
