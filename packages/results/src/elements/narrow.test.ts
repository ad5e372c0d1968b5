import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { madeUp, rootOf, show } from './testing/place.test.js';

/** From where to where the words of a cell are. */
function wordsIn(cell: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(cell);
  return range.getBoundingClientRect();
}

/** The least room between the words of two cells beside each other. */
function leastGap(table: Element): number {
  const gaps = [...table.querySelectorAll('tr')].flatMap((row) => {
    const boxes = [...row.children].map(wordsIn).filter(({ width }) => width > 0);
    return boxes.slice(1).map((box, place) => {
      const before = boxes[place] ?? box;
      return Math.max(box.left - before.right, before.left - box.right);
    });
  });
  return Math.min(...gaps);
}

describe('on a phone', () => {
  before(() => executeServerCommand('viewport', { width: 390, height: 900 }));
  after(() => executeServerCommand('viewport', { width: 800, height: 600 }));

  for (const dir of ['ltr', 'rtl'])
    it(`columns of a table do not run into each other, ${dir}`, async () => {
      const element = await show({ results: madeUp(), view: 'time' });
      const table = rootOf(element).querySelector('table');
      if (!table) throw new Error('There is no table.');
      table.dir = dir;
      expect(leastGap(table)).to.be.above(8);
      const { scrollWidth, clientWidth } = document.documentElement;
      expect(scrollWidth, 'nothing to scroll sideways').to.equal(clientWidth);
    });
});
