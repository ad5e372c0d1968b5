import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createRun, minutesOf } from '@kith/core';
import { addFocus } from '@kith/core/focus';
import { definition } from './definition.js';

addFocus();

const formFor = (context: Readonly<Record<string, string>>) => {
  const run = createRun(definition, { context });
  const minutes = minutesOf(definition, run);
  run.next();
  const pages: string[] = [];
  for (let page = run.snapshot.page; page; page = page.isLast ? null : run.next().page)
    pages.push(page.page.id);
  const answers = run.finish()?.answers ?? [];
  return {
    pages,
    minutes,
    asked: answers.filter(({ state }) => state !== 'not-shown').map(({ itemId }) => itemId),
  };
};

describe('feedback on a convening of several days', () => {
  test('asks three ratings on a day that the page names', () => {
    for (const dayIndex of ['1', '2', 'Tuesday']) {
      const { pages, asked, minutes } = formFor({ dayIndex });
      assert.deepEqual(pages, ['today']);
      assert.deepEqual(asked, ['day.worth', 'day.part', 'day.needs']);
      assert.equal(minutes, 1);
    }
  });

  test('asks the whole form where the page names no day, or asks for the whole on the last', () => {
    for (const context of [{}, { dayIndex: '3', focus: 'whole' }]) {
      const { pages, asked, minutes } = formFor(context);
      assert.deepEqual(pages, ['day', 'in-the-room', 'take-away', 'next']);
      assert.ok(!asked.some((id) => id.startsWith('day.')));
      assert.equal(minutes, 5);
    }
  });
});
