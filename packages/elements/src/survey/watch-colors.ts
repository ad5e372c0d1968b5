import { loadPart } from '../parts.js';
import { colorNames } from '../styles/colors.js';
import { reportProblem } from './report.js';
import { seams } from './seams.js';

/**
 * Where a page sets colours of its own, their contrast is judged; where it sets none, nothing is loaded for that. In a
 * moment, when people have something to read: it is told to those who build the page.
 */
export const watchColors = (survey: HTMLElement): unknown => setTimeout(look, 300, survey);

function look(survey: HTMLElement): void {
  const style = getComputedStyle(survey);
  const isSet = (name: string) => style.getPropertyValue(`--kith-${name}`) !== '';
  // Nobody has to see a thin line.
  if (!colorNames.some((name) => name !== 'line' && (isSet(name) || isSet(`dark-${name}`)))) return;
  const report = (cause: unknown) => reportProblem(survey, cause);
  loadPart('contrast').then(() => seams.contrast?.(survey, report), report);
}
