import type { KithError } from '@kith/core';
import { judgeContrast } from '@kith/elements/parts/contrast';
import { ratioOf, readColor } from '@kith/elements/parts/contrast/color';
import { pairs, type Pair, propertyOf } from '@kith/elements/parts/contrast/pairs';
import { expect } from '@open-wc/testing';
import '../fixtures/elements.js';
import { answerFixtures } from '../fixtures/network.js';

answerFixtures();

/** As a page has them that links one; test/node/look.test.mjs knows that there are no others. */
const themes = ['default', 'plain', 'high-contrast', 'playful'] as const;

const aaa = 7;

function dress(...texts: readonly string[]): void {
  document.adoptedStyleSheets = texts.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}

/** A survey on a page with these sheets. */
async function surveyIn(...texts: readonly string[]): Promise<HTMLElement> {
  dress(...texts);
  const survey = document.createElement('kith-session-feedback');
  Object.assign(survey, { endpoint: 'demo' });
  document.body.append(survey);
  await survey.ready;
  return survey;
}

/** Follows its reader's device. */
const page = ':root { color-scheme: light dark }';

async function textOf(theme: string): Promise<string> {
  if (theme === 'default') return '';
  const answer = await fetch(`/packages/embed/src/themes/${theme}.css`);
  expect(answer.ok, theme).to.equal(true);
  return answer.text();
}

/** What the web team is told of a page with this theme, and then this sheet of its own. */
async function toldOf(theme: string, own = ''): Promise<readonly KithError[]> {
  dress(page, await textOf(theme), own);
  const told: KithError[] = [];
  // Not a survey, which would have been judged by itself before: each is judged once.
  const place = document.createElement('div');
  place.attachShadow({ mode: 'open' });
  document.body.append(place);
  await judgeContrast(place, (problem) => told.push(problem));
  place.remove();
  return told;
}

describe('the themes', () => {
  afterEach(() => {
    document.querySelector('kith-session-feedback')?.remove();
    document.adoptedStyleSheets = [];
  });

  for (const theme of themes)
    it(`can be read in light and dark: ${theme}`, async () => {
      expect((await toldOf(theme)).map(({ message }) => message)).to.deep.equal([]);
    });

  it('would be told of if one were pale, in light or dark', async () => {
    for (const name of ['--kith-muted: #aaa', '--kith-dark-muted: #444']) {
      const [problem] = await toldOf('plain', `:root { ${name} }`);
      expect(problem?.code, name).to.equal('contrast-too-low');
    }
  });

  it('give way to whatever the page sets itself, on the root too', async () => {
    const survey = await surveyIn(await textOf('playful'), 'html { --kith-accent: #123456 }');
    expect(getComputedStyle(survey).getPropertyValue('--kith-accent')).to.equal('#123456');
    expect(getComputedStyle(survey).getPropertyValue('--kith-radius')).to.equal('1em');
  });

  it('reach the survey: its main button has the accent of the theme', async () => {
    const survey = await surveyIn(await textOf('plain'));
    const button = survey.shadowRoot?.querySelector('button.primary');
    expect(button && getComputedStyle(button).backgroundColor).to.equal('rgb(26, 78, 138)');
  });

  it(`have ${aaa}:1 for all text in high contrast`, async () => {
    const text = pairs.filter(({ needs }) => needs === 4.5);
    const named = (pair: Pair): string => `${pair.front} on ${pair.back}`;
    expect(text.length).to.be.greaterThan(5);
    const survey = await surveyIn(page, await textOf('high-contrast'));
    for (const isDark of [false, true])
      for (const pair of text)
        expect(ratioIn(survey, pair, isDark), `${named(pair)}, dark: ${isDark}`).to.be.at.least(aaa);
  });
});

function ratioIn(survey: HTMLElement, { front, back }: Pair, isDark: boolean): number {
  const colors = [front, back].map((name) => {
    const value = getComputedStyle(survey).getPropertyValue(propertyOf(name, isDark)).trim();
    const color = readColor(toRgb(value));
    if (!color) throw new Error(`${propertyOf(name, isDark)} is ${value}.`);
    return color;
  });
  return ratioOf(colors[0]!, colors[1]!);
}

/** As the browser computes it. */
function toRgb(value: string): string {
  const probe = document.createElement('span');
  probe.style.color = value;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
