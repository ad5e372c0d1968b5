import type { KithError } from '@kith/core';
import { expect, fixtureCleanup } from '@open-wc/testing';
import { oneWord } from '../survey/testing/definitions.test.js';
import { mount } from '../survey/testing/mount.test.js';
import { judgeContrast } from './contrast/judge.js';

type Styles = Readonly<Record<string, string>>;

interface Page {
  /** Of the survey's tag. */
  readonly tag?: Styles;
  /** Of the box around it. */
  readonly around?: Styles;
}

function dress(element: HTMLElement, styles: Styles = {}): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value);
}

/** A survey on a page that sets these styles, and what the web team is told. */
async function toldOn({ tag, around }: Page): Promise<readonly KithError[]> {
  const survey = await mount(oneWord);
  dress(survey, tag);
  dress(survey.parentElement!, { background: '#fff', ...around });
  const told: KithError[] = [];
  await judgeContrast(survey, (problem) => told.push(problem));
  await judgeContrast(survey, (problem) => told.push(problem));
  return told;
}

/** The one thing that is told. */
async function messageOn(page: Page, code: KithError['code']): Promise<string> {
  const told = await toldOn(page);
  expect(told.map((problem) => problem.code)).to.deep.equal([code]);
  return told[0]!.message;
}

describe('the contrast of the page’s colours', () => {
  afterEach(() => {
    fixtureCleanup();
  });

  it('is nothing to speak of where colours can be told apart', async () => {
    expect(await toldOn({})).to.be.empty;
    expect(await toldOn({ tag: { '--kith-accent': '#7a1f5c', '--kith-surface': '#f4f4f8' } })).to.be.empty;
  });

  it('names the pair, its ratio and what it needs, once for each survey', async () => {
    const message = await messageOn({ tag: { '--kith-muted': '#999' } }, 'contrast-too-low');
    expect(message).to.contain('--kith-muted on --kith-surface (hints): 2.8:1, needs 4.5:1');
    expect(message).to.contain('--kith-muted on --kith-soft').and.not.contain('--kith-ink');
  });

  it('asks less of the edges of controls than of text', async () => {
    expect(await toldOn({ tag: { '--kith-border': '#8a8a8a' } })).to.be.empty;
    const message = await messageOn({ tag: { '--kith-border': '#b0b0b0' } }, 'contrast-too-low');
    expect(message).to.contain('--kith-border on --kith-surface (edges of controls): 2.1:1, needs 3:1');
  });

  it('does not call enough what is just below', async () => {
    const styles = { '--kith-surface': '#fff', '--kith-soft': '#fff', '--kith-muted': '#777' };
    expect(await messageOn({ tag: styles }, 'contrast-too-low')).to.contain('4.4:1, needs 4.5:1');
    expect(await toldOn({ tag: { ...styles, '--kith-muted': '#767676' } })).to.be.empty;
  });

  for (const [name, pale, dark] of [
    ['oklch', 'oklch(0.75 0.1 180)', 'oklch(0.35 0.1 180)'],
    ['color-mix', 'color-mix(in oklab, teal 30%, white)', 'color-mix(in oklab, teal 80%, black)'],
    ['a name', 'lightblue', 'navy'],
    ['hsl', 'hsl(200 60% 70%)', 'hsl(200 60% 20%)'],
    ['a property of the page’s own', 'var(--brand-pale)', 'var(--brand-deep)'],
  ] as const)
    it(`is judged when it is written as ${name}`, async () => {
      const own = { '--brand-pale': '#9cf', '--brand-deep': '#036' };
      const message = await messageOn({ tag: { ...own, '--kith-accent': pale } }, 'contrast-too-low');
      expect(message).to.contain('--kith-on-accent on --kith-accent (the main button)');
      expect(await toldOn({ tag: { ...own, '--kith-accent': dark } })).to.be.empty;
    });

  it('is that of the page behind a survey without a background of its own', async () => {
    const tag = { '--kith-surface': 'transparent' };
    expect(await toldOn({ tag })).to.be.empty;
    const message = await messageOn({ tag, around: { background: '#345' } }, 'contrast-too-low');
    expect(message).to.contain('--kith-ink on --kith-surface');
  });

  it('is judged for the look that the reader does not have at the moment', async () => {
    const tag = { '--kith-dark-ink': '#444', '--kith-dark-surface': '#222' };
    expect(await toldOn({ tag })).to.be.empty;
    const around = { 'color-scheme': 'light dark' };
    const message = await messageOn({ tag, around }, 'contrast-too-low');
    expect(message).to.contain('--kith-dark-ink on --kith-dark-surface').and.not.contain('--kith-ink on');
  });

  for (const [name, page, why] of [
    ['a gradient', { tag: { '--kith-surface': 'linear-gradient(#fff, #000)' } }, 'an image or a gradient'],
    [
      'a picture of the page',
      { tag: { '--kith-surface': 'transparent' }, around: { background: 'url("data:image/png;base64,")' } },
      'an image or a gradient',
    ],
    ['a colour that lets some through', { tag: { '--kith-muted': '#0008' } }, 'partly transparent'],
    ['a background that lets some through', { tag: { '--kith-surface': '#fff8' } }, 'partly transparent'],
    ['text without a colour', { tag: { '--kith-error': 'transparent' } }, 'a colour is transparent'],
    [
      'a faded page',
      { tag: { '--kith-surface': 'transparent' }, around: { opacity: '0.5' } },
      'faded or filtered',
    ],
  ] as const)
    it(`is not guessed for ${name}`, async () => {
      const message = await messageOn(page, 'contrast-not-judged');
      expect(message).to.contain('could not be judged').and.contain(why);
    });

  it('is told as too low where one pair is, with the pairs that could not be judged', async () => {
    const tag = { '--kith-error': '#f99', '--kith-muted': '#0008' };
    const message = await messageOn({ tag }, 'contrast-too-low');
    expect(message)
      .to.contain('--kith-error on --kith-surface')
      .and.contain('could not be judged for --kith-muted');
  });

  it('is not guessed where the browser puts noise into what is painted', async () => {
    const context = CanvasRenderingContext2D.prototype;
    const honest = Object.getOwnPropertyDescriptor(context, 'getImageData')!;
    context.getImageData = () => new ImageData(1, 1);
    try {
      const message = await messageOn({ tag: { '--kith-ink': 'oklch(0.2 0 0)' } }, 'contrast-not-judged');
      expect(message).to.contain('the browser does not say what oklch(0.2 0 0) looks like');
    } finally {
      Object.defineProperty(context, 'getImageData', honest);
    }
  });

  it('leaves nothing behind in the survey', async () => {
    const survey = await mount(oneWord);
    const count = survey.shadowRoot!.childElementCount;
    await judgeContrast(survey, () => undefined);
    expect(survey.shadowRoot!.childElementCount).to.equal(count);
  });

  it('says nothing of a survey that has left the page', async () => {
    const survey = await mount(oneWord);
    dress(survey, { '--kith-ink': '#fff' });
    survey.remove();
    await judgeContrast(survey, () => expect.fail('told'));
  });
});
