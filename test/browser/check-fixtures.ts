import { expect } from '@open-wc/testing';
import type { Fixture } from '../fixtures/fixture.js';
import { allFixtures } from '../fixtures/index.js';
import { faultsIn } from './axe.js';
import { onStage, setWidth } from './stage.js';

/** Faults of a fixture with their theme, at the present width; empty where there are none. */
export async function faultsOf(fixture: Fixture): Promise<readonly string[]> {
  const stage = await onStage(fixture);
  const found: string[] = [];
  for (const part of stage.children)
    for (const fault of await faultsIn(part)) found.push(`${part.className}: ${fault}`);
  stage.remove();
  return found;
}

/** One test for each fixture: nothing wrong and nothing undecided, in light and dark. */
export async function checkFixtures(width: number): Promise<void> {
  const fixtures = await allFixtures();
  describe(`At ${String(width)} px no fixture has a fault`, () => {
    before(() => setWidth(width));

    it('and there are fixtures', () => {
      expect(fixtures).not.to.be.empty;
    });
    for (const fixture of fixtures)
      it(`${fixture.group}, ${fixture.name}`, async () => {
        expect(await faultsOf(fixture)).to.deep.equal([]);
      });
  });
}
