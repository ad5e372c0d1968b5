import { configOf } from '../recipes/config-file.js';
import type { Choices } from '../recipes/choices.js';
import { allSettings } from '../recipes/settings.js';
import type { SurveyFacts } from '../survey-facts.js';
import { oneFile } from './compose.js';
import { dataFor, partsFor } from './pieces.js';

/** Gives the text of one of Kith's files. Rejects where it cannot be had. */
export type ReadFile = (name: string) => Promise<string>;

/** Every file that was named, by the name that it was asked for. */
async function readAll(
  read: ReadFile,
  names: readonly string[],
  fileOf: (name: string) => string,
): Promise<Readonly<Record<string, string>>> {
  const texts = await Promise.all(names.map((name) => read(fileOf(name))));
  return Object.fromEntries(names.map((name, n) => [name, texts[n] ?? '']));
}

/**
 * The survey as a page with everything inside that it needs, and nothing of other surveys. Rejects where one of Kith's
 * files cannot be had.
 */
export async function makeOneFile(choices: Choices, survey: SurveyFacts, read: ReadFile): Promise<string> {
  const { languages, theme } = choices;
  const [page, kith, embed, sri, css] = await Promise.all([
    read('embed.html'),
    read(survey.needsAll ? 'kith-all-classic.js' : 'kith-classic.js'),
    read('embed-one.js'),
    read('sri.json'),
    theme && read(`kith-theme-${theme}.css`),
  ]);
  const themes = theme && css ? { [theme]: css } : {};
  const files = JSON.parse(sri) as Readonly<Record<string, string>>;
  const partNames = partsFor(survey, allSettings(choices), languages, !!choices.theme);
  const names = dataFor(survey.id, languages, partNames, (name) => Object.hasOwn(files, `${name}.json`));
  const [data, parts] = await Promise.all([
    readAll(read, names, (name) => `${name}.json`),
    readAll(read, partNames, (name) => `kith-${name}.js`),
  ]);
  const facts = { instruments: [survey.id], languages, themes };
  return oneFile({ page, config: configOf(choices), data, kith, parts, embed, facts });
}
