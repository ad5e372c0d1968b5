import { expect } from '@open-wc/testing';
import { smallTargets } from '../a11y/targets.js';
import type { Fixture } from '../fixtures/fixture.js';
import { allFixtures } from '../fixtures/index.js';
import { isInBrief } from '../fixtures/whole-surveys.js';
import { faultsIn, faultsInColors } from './axe.js';
import { turn } from './color-scheme.js';
import { onStage, setWidth } from './stage.js';

/** Faults of a fixture with their theme, at the present width; empty where there are none. */
export async function faultsOf(fixture: Fixture): Promise<readonly string[]> {
  const stage = await onStage(fixture, ['light']);
  const part = stage.firstElementChild!;
  const light = [...(await faultsIn(part)), ...smallTargets(part, fixture.leastTarget)];
  await turn(part, 'dark');
  const dark = await faultsInColors(part);
  stage.remove();
  return [...light.map((fault) => `light: ${fault}`), ...dark.map((fault) => `dark: ${fault}`)];
}

/**
 * One test for each fixture: nothing wrong and nothing undecided, in light and dark. Each state once: the looks have
 * the further languages too, and the surveys that differ from others in their words alone.
 */
export async function checkFixtures(width: number): Promise<void> {
  const fixtures = (await allFixtures()).filter(
    ({ group }) => !/\/(?:es|ar)$/.test(group) && !isInBrief(group),
  );
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
