import type { Command } from '../cli/contract.js';
import { plainPage } from '../plain/plain-page.js';
import { pageOptions, runPage } from './page-command.js';

const details = `For a reader whose language is not offered: every question, option and notice, with no script, so that a phone can
translate it and somebody can read it out. Answers cannot be sent from it, and it says how to answer with help.
Surveys of the catalogue have theirs beside kith.js; a page names its own with plain-href="…".`;

export const plain: Command = {
  name: 'plain',
  operands: '<file.json | instrument id>',
  summary: 'Makes a page of plain HTML of a survey, to be translated or read out.',
  details,
  options: pageOptions,
  run: runPage('plain', plainPage),
};
