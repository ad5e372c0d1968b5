import { instrumentIds } from '@kith/instruments/catalogue';
import { expect } from '@open-wc/testing';
import { engine } from '../browser/engine.js';
import { onStage } from '../browser/stage.js';
import type { Fixture } from '../fixtures/fixture.js';
import { allFixtures } from '../fixtures/index.js';
import { wholeSurveys } from '../fixtures/whole-surveys.js';
import { enter, faultsInLook } from './check-look.js';
import { badManners } from './manners.js';
import { unfitForPaper } from './paper.js';
import { type Look, looks, rowOf, rows } from './plan.js';
import { clipped, cutOff, spaceText } from './room.js';
import { countTargets, smallTargets } from './targets.js';

const scale: Fixture<'kith-scale-item'> = {
  group: 'sabotage',
  name: 'scale',
  tag: 'kith-scale-item',
  given: { label: 'I feel welcome.', outside: 'declined' },
  steps: [],
};

/** What a check finds in a scale, once a style sheet has spoiled it. */
async function foundWith(css: string, check: (part: Element) => readonly string[]): Promise<string> {
  const stage = await onStage(scale, ['light']);
  stage.style.width = '320px';
  const root = stage.querySelector('kith-scale-item')!.shadowRoot!;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const found = check(stage.firstElementChild!);
  stage.remove();
  return found.join('\n');
}

describe('The measure of targets', () => {
  it('has targets to measure, and passes them', async () => {
    const stage = await onStage(scale, ['light']);
    expect(countTargets(stage)).to.equal(6);
    expect(smallTargets(stage)).to.deep.equal([]);
    stage.remove();
  });

  it('finds an option that is too low', async () => {
    const found = await foundWith(
      '[part~=option] { min-height: 30px !important; padding: 0 !important }',
      smallTargets,
    );
    expect(found).to.match(/target of \d+ × 30 px: <input>/);
  });

  it('finds one that is too narrow', async () => {
    expect(await foundWith('[part~=option] { max-width: 40px }', smallTargets)).to.match(/target of 40 ×/);
  });

  it('asks for more where a fixture does', async () => {
    expect(await foundWith('', (part) => smallTargets(part, 76))).to.match(/target of \d+ × 4\d px/);
  });
});

describe('The look for what is cut off', () => {
  it('passes what is not', async () => {
    expect(await foundWith('', cutOff)).to.equal('');
  });

  it('finds text that is wider than its place', async () => {
    expect(await foundWith('legend { width: 400px }', cutOff)).to.match(/cut off at the side: <legend/);
  });

  it('finds text that does not fit once it is spaced', async () => {
    const check = (part: Element) => {
      spaceText(part);
      return clipped(part);
    };
    const css = 'legend { overflow: hidden; white-space: nowrap; width: 150px }';
    expect(await foundWith(css, clipped)).to.equal('');
    expect(await foundWith(css, check)).to.match(/clipped: <legend/);
  });
});

describe('The look on paper', () => {
  it('finds buttons, which nobody can press there', async () => {
    const found = await foundWith('', (part) => {
      part.querySelector('kith-scale-item')!.shadowRoot!.append(document.createElement('button'));
      part.querySelector('kith-scale-item')!.shadowRoot!.lastElementChild!.textContent = 'Next';
      return unfitForPaper(part);
    });
    expect(found).to.equal('a button on paper: <button> Next');
  });

  it('finds text that is light on white', async () => {
    expect(await foundWith('legend { color: #ddd }', unfitForPaper)).to.contain(
      'too pale for paper: <legend',
    );
  });

  it('does not pass an empty sheet', async () => {
    expect(await foundWith(':host { display: none !important }', unfitForPaper)).to.contain('nothing is on');
  });
});

describe('The check of manners', () => {
  const spoiledBy = (markup: string) =>
    foundWith('', (part) => {
      part
        .querySelector('kith-scale-item')!
        .shadowRoot!.append(document.createRange().createContextualFragment(markup));
      return badManners(part);
    });

  it('passes what behaves', async () => {
    expect(await foundWith('', badManners)).to.equal('');
  });

  for (const [what, markup] of [
    ['landmark', '<main>Survey</main>'],
    ['landmark', '<div role="region" aria-label="Survey">Survey</div>'],
    ['landmark', '<form><input aria-label="Survey"></form>'],
    ['landmark', '<section aria-label="Survey">Survey</section>'],
    ['heading of a level', '<h1>Survey</h1>'],
    ['row of buttons', '<div part="actions"> </div>'],
    ['order of its own', '<button tabindex="3">Survey</button>'],
    ['focus of its own', '<input autofocus aria-label="Survey">'],
    ['stays in place', '<p style="position: sticky">Survey</p>'],
    ['moves', '<p style="transition: color 1s">Survey</p>'],
  ] as const)
    it(`finds ${markup}`, async () => {
      expect(await spoiledBy(markup)).to.contain(what);
    });
});

describe('The looks', () => {
  it('do find a fault that is there in one of them alone', async () => {
    document.documentElement.style.setProperty('--kith-dark-ink', '#333');
    const light = await faultsInLook(scale, looks.light);
    const dark = await faultsInLook(scale, looks.dark);
    document.documentElement.style.removeProperty('--kith-dark-ink');
    expect(light).to.be.empty;
    expect(dark.join()).to.contain('color-contrast');
  });

  it('turn the survey, not only the page around it', async () => {
    const [fixture] = (await allFixtures()).filter(({ group }) => group.startsWith('surveys/'));
    const leave = await enter(looks['right-to-left']);
    const stage = await onStage(fixture!, ['light']);
    const box = stage.firstElementChild!.firstElementChild!.shadowRoot!.querySelector('.survey')!;
    const { direction } = getComputedStyle(box);
    stage.remove();
    await leave();
    expect(direction).to.equal('rtl');
  });

  it('force colours where the engine can, and say so where it cannot', async () => {
    const look: Look = looks['forced-colors'];
    const isForced = () => matchMedia('(forced-colors: active)').matches;
    if (engine === 'chromium') {
      const leave = await enter(look);
      expect(isForced()).to.equal(true);
      await leave();
    } else {
      const refusal: unknown = await enter(look).catch((cause: unknown) => cause);
      expect(String(refusal)).to.contain('The command "media" is for Chromium');
    }
    expect(isForced()).to.equal(false);
  });

  it('have every kind of state among the fixtures for what each tag asks by itself and for all grades, and the notice and the pages of the others', async () => {
    const fixtures = await allFixtures();
    expect(wholeSurveys.size).to.be.at.least(5);
    for (const id of instrumentIds)
      for (const language of ['en', 'es']) {
        const group = `surveys/${id}/${language}`;
        const there = new Set(fixtures.filter((one) => one.group === group).map(rowOf));
        const expected = wholeSurveys.has(id) ? rows : (['start', 'questions'] as const);
        expect(
          expected.filter((row) => !there.has(row)),
          group,
        ).to.deep.equal([]);
      }
  });
});
