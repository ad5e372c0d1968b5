import assert from 'node:assert/strict';
import { describe, it, mock, type TestContext } from 'node:test';
import { createSettler } from './settler.js';

function settlerWith(t: TestContext, cost = 0, fault?: Error) {
  let time = 0;
  const faults: unknown[] = [];
  const times: number[] = [];
  mock.timers.enable({ apis: ['setTimeout'] });
  t.after(() => mock.timers.reset());
  const rewrite = () => {
    times.push(time);
    time += cost;
    return fault === undefined ? Promise.resolve() : Promise.reject(fault);
  };
  const settler = createSettler({ rewrite, onFault: (seen) => faults.push(seen), now: () => time });
  const pass = async (ms: number) => {
    time += ms;
    mock.timers.tick(ms);
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  return { settler, pass, times, faults };
}

describe('the settler', () => {
  it('does nothing while nothing is written', async (t) => {
    const { settler, pass, times } = settlerWith(t);
    await pass(10_000);
    await settler.settle();
    assert.deepEqual(times, []);
  });

  it('rewrites a quarter of a second after the last of several writes', async (t) => {
    const { settler, pass, times } = settlerWith(t);
    settler.touch();
    await pass(200);
    settler.touch();
    await pass(249);
    assert.deepEqual(times, []);
    await pass(1);
    assert.deepEqual(times, [450]);
  });

  it('does not wait for a pause that never comes', async (t) => {
    const { settler, pass, times } = settlerWith(t);
    for (let write = 0; write < 70; write += 1) {
      settler.touch();
      await pass(100);
    }
    assert.deepEqual(times, [3000, 6000]);
  });

  it('rests nineteen times as long as a rewrite took', async (t) => {
    const { settler, pass, times } = settlerWith(t, 500);
    settler.touch();
    await pass(250);
    settler.touch();
    await pass(9_499);
    assert.equal(times.length, 1);
    await pass(1);
    assert.equal(times.length, 2);
  });

  it('reports a rewrite that failed and tries again', async (t) => {
    const { settler, pass, times, faults } = settlerWith(t, 0, new Error('disk full'));
    settler.touch();
    await pass(250);
    assert.equal(faults.length, 1);
    await pass(3_000);
    assert.equal(times.length, 2);
  });

  it('starts nothing by itself once stopped, but still settles when asked', async (t) => {
    const { settler, pass, times } = settlerWith(t);
    settler.touch();
    settler.stop();
    await pass(10_000);
    assert.deepEqual(times, []);
    await settler.settle();
    assert.equal(times.length, 1);
  });
});
