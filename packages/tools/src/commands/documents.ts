import type { Command } from '../cli/contract.js';
import { inspectPage } from '../inspect/inspect-page.js';
import { pageOptions, runPage } from './page-command.js';

const details = `For parents and others who may see a survey before it is given: every question with its id, what leads to those that
not everybody sees, all that is read before the start, and every way in which answers may be kept. The page prints.`;

export const documents: Command = {
  name: 'documents',
  operands: '<file.json | instrument id>',
  summary: 'Makes the copy of a survey for those who want to see it before it is given.',
  details,
  options: pageOptions,
  run: runPage('documents', inspectPage),
};
