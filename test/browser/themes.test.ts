import type { KithError } from '@kith/core';
import { judgeContrast } from '@kith/elements/parts/contrast/judge';
import { type Color, ratioOf, readColor } from '@kith/elements/parts/contrast/color';
import { pairs } from '@kith/elements/parts/contrast/pairs';
import { expect } from '@open-wc/testing';
import '../fixtures/elements.js';
import { answerFixtures } from '../fixtures/network.js';

answerFixtures();

/** As a page has them that links one; test/node/look.test.mjs knows that there are no others. */
const themes = ['default', 'plain', 'high-contrast', 'playful'] as const;

const aaa = 7;

/** What the default look has for the progress bar. */
const standard: Readonly<Record<'light' | 'dark', Readonly<Record<string, string>>>> = {
  light: { accent: '#1b665f', line: '#ddd6c8' },
  dark: { accent: '#7fd1c7', line: '#38434c' },
};

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

  for (const theme of themes)
    it(`show how far the progress bar is: ${theme}`, async () => {
      dress(await textOf(theme));
      for (const isDark of [false, true]) {
        const [bar, track] = ['accent', 'line'].map((name) => colorOf(name, isDark));
        expect(ratioOf(bar!, track!), `dark: ${isDark}`).to.be.at.least(3);
      }
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
    expect(text.length).to.be.greaterThan(5);
    dress(await textOf('high-contrast'));
    for (const isDark of [false, true])
      for (const { front, back } of text) {
        const [one, other] = [front, back].map((name) => colorOf(kebab(name), isDark));
        expect(ratioOf(one!, other!), `${front} on ${back}, dark: ${isDark}`).to.be.at.least(aaa);
      }
  });
});

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What the page sets, or what Kith takes where it sets nothing. */
function colorOf(name: string, isDark: boolean): Color {
  const property = `--kith-${isDark ? 'dark-' : ''}${name}`;
  const value = getComputedStyle(document.documentElement).getPropertyValue(property).trim();
  const color = readColor(toRgb(value || standard[isDark ? 'dark' : 'light'][name]!));
  if (!color) throw new Error(`${property} is "${value}".`);
  return color;
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
