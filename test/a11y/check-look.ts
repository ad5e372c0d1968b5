import { en } from '@kith/core';
import { es } from '@kith/core/languages/es';
import { registry } from '@kith/elements/survey/registry';
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { engine } from '../browser/engine.js';
import { faultsIn } from '../browser/axe.js';
import { onStage, setWidth } from '../browser/stage.js';
import type { Fixture } from '../fixtures/fixture.js';
import { allFixtures } from '../fixtures/index.js';
import { isInBrief } from '../fixtures/whole-surveys.js';
import { badManners } from './manners.js';
import { cellOf, type Look, type LookName, looks } from './plan.js';
import { unfitForPaper } from './paper.js';
import { clipped, cutOff, spaceText } from './room.js';
import { smallTargets } from './targets.js';

/** Everything that is wrong with a fixture in a look. */
export async function faultsInLook(fixture: Fixture, look: Look): Promise<readonly string[]> {
  const stage = await onStage(fixture, [look.theme]);
  stage.style.width = `${look.width}px`;
  stage.dir = look.turned ? 'rtl' : '';
  if (look.spaced) spaceText(stage);
  const [part] = stage.children;
  const found = look.printed ? unfitForPaper(part!) : await faultsOnScreen(part!, fixture, look);
  stage.remove();
  return found;
}

async function faultsOnScreen(part: Element, fixture: Fixture, look: Look): Promise<readonly string[]> {
  return [
    ...(look.spaced ? clipped(part) : await faultsIn(part)),
    ...badManners(part),
    ...smallTargets(part, fixture.leastTarget),
    ...(look.width < 400 ? cutOff(part) : []),
  ];
}

/** Turns what does not come from single fixtures; gives what puts it back. */
export async function enter(look: Look): Promise<() => Promise<void>> {
  await setWidth(look.width);
  const { languages } = registry();
  if (look.turned) for (const one of [en, es]) languages.set(one.tag, { ...one, dir: 'rtl' });
  if (look.forcedColors) await media({ features: { 'forced-colors': 'active' } });
  if (look.printed) await media({ media: 'print' });
  return async () => {
    for (const one of [en, es]) languages.set(one.tag, one);
    if (look.forcedColors ?? look.printed) await media({});
  };
}

const media = (settings: object) => executeServerCommand('media', settings);

/** One test for each fixture that this engine is shown: nothing wrong, and nothing undecided. */
export async function checkLook(name: LookName): Promise<void> {
  const look: Look = looks[name];
  const cell = cellOf(name, engine);
  if ('skipped' in cell) throw new Error(`${name} is not for ${engine}: ${cell.skipped}`);
  const fixtures = (await allFixtures()).filter(
    ({ group }) =>
      cell.fixtures === 'all' ||
      (/^surveys|provider/.test(group) && (cell.fixtures === 'surveys' || !isInBrief(group))),
  );
  describe(`look ${name}`, () => {
    let leave: () => Promise<void>;
    before(async () => {
      leave = await enter(look);
    });
    after(() => leave());

    it('is what the page is in', () => {
      expect(fixtures).not.to.be.empty;
      expect(matchMedia('(forced-colors: active)').matches).to.equal(!!look.forcedColors);
      expect(matchMedia('print').matches).to.equal(!!look.printed);
    });
    for (const fixture of fixtures)
      it(`${fixture.group}, ${fixture.name}`, async () => {
        expect(await faultsInLook(fixture, look)).to.deep.equal([]);
      });
  });
}
