import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { servedFolder } from '../../scripts/lib/bundle/served-folder.mjs';
import { makeOneFile } from '../../packages/embed/dist/builder/one-file/make.js';
import { surveyFacts } from '../../packages/embed/dist/builder/survey-facts.js';
import { cataloguesOf, flagships, instruments } from '../../packages/instruments/dist/index.js';

/** The belonging survey in English as the builder saves it: one page with everything inside. */
export function belongingAsOneFile() {
  const one = instruments['student-belonging-6-12'];
  const survey = surveyFacts(one.definition, cataloguesOf(one), flagships);
  const choices = {
    survey: { ...survey, value: '6-12', title: one.definition.title },
    host: 'file',
    files: '',
    endpoint: 'demo',
    languages: ['en'],
  };
  return makeOneFile(choices, survey, (name) => readFile(join(servedFolder, name), 'utf8'));
}
