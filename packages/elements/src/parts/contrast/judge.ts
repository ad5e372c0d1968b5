import { KithError } from '@kith/core';
import { Unknown } from './backdrop.js';
import { ratioOf } from './color.js';
import { type Pair, pairs, propertyOf } from './pairs.js';
import { withProbe } from './probe.js';

interface Findings {
  /** Pairs that are too pale, in words. */
  readonly low: readonly string[];
  /** Pairs that nobody can judge from here, in words. */
  readonly unknown: readonly string[];
}

const judged = new WeakSet<HTMLElement>();

/**
 * Tells the web team, once for each survey, which of the page's colours are too close to each other to be read.
 * What cannot be known, such as text over a picture, is said to be unknown: never guessed. Judges the light and the
 * dark look where the page has both. Nothing where the reader's own colours are in force. `isAsked`: somebody wants to
 * know it now, and again.
 */
export async function judgeContrast(
  survey: HTMLElement,
  report: (problem: KithError) => void,
  isAsked = false,
): Promise<void> {
  if (judged.has(survey) && !isAsked) return;
  judged.add(survey);
  await pageIsComplete();
  if (!survey.isConnected || matchMedia('(forced-colors: active)').matches) return;
  const { low, unknown } = findingsOf(survey);
  const rest = unknown.length > 0 ? ` It could not be judged for ${unknown.join('; ')}.` : '';
  const details = { expected: '4.5:1 for text, 3:1 for the edges of controls' };
  if (low.length > 0)
    report(
      new KithError('contrast-too-low', `Colours of this page are hard to read: ${low.join('; ')}.${rest}`, {
        ...details,
        given: [...low, ...unknown],
      }),
    );
  else if (rest)
    report(
      new KithError('contrast-not-judged', `Look at the contrast of this survey yourself.${rest}`, {
        ...details,
        given: unknown,
      }),
    );
}

/** The two looks of a page that follows the reader's device, or the only one that it has. */
function findingsOf(survey: HTMLElement): Findings {
  const scheme = getComputedStyle(survey).colorScheme;
  const follows = scheme.includes('dark');
  const isDarkNow =
    follows && (matchMedia('(prefers-color-scheme: dark)').matches || !scheme.includes('light'));
  const looks = follows && scheme.includes('light') ? [false, true] : [isDarkNow];
  const low: string[] = [];
  const unknown: string[] = [];
  for (const isDark of looks)
    withProbe(survey, isDark, isDark === isDarkNow, (probe) => {
      for (const pair of pairs) {
        const front = probe.front(pair);
        const back = probe.back(pair);
        const words = describe(pair, isDark);
        if (front instanceof Unknown) unknown.push(`${words}: ${front.why}`);
        else if (back instanceof Unknown) unknown.push(`${words}: ${back.why}`);
        else if (back) {
          const ratio = ratioOf(front, back);
          if (ratio < pair.needs) low.push(`${words}: ${rounded(ratio)}:1, needs ${pair.needs}:1`);
        }
      }
    });
  return { low, unknown };
}

const describe = ({ front, back, where }: Pair, isDark: boolean): string =>
  `${propertyOf(front, isDark)} on ${propertyOf(back, isDark)} (${where})`;

/** Down, so that 4.49 does not read as enough. */
const rounded = (ratio: number): number => Math.floor(ratio * 10) / 10;

/** A style sheet that comes late would be judged too early. */
async function pageIsComplete(): Promise<void> {
  if (document.readyState === 'complete') return;
  await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
}
