import { dataElementsCsv } from '../data-elements/data-elements-csv.js';
import { dataElementsPage } from '../data-elements/data-elements-page.js';
import { inspectPage } from '../inspect/inspect-page.js';
import { letterPage } from '../letter/letter-page.js';
import { proctorPage } from '../proctor/proctor-page.js';
import { codebookOf } from './codebook-of.js';
import type { Subject } from './subject.js';

/** One document about a survey. */
export interface DocumentKind {
  /** Of the file, where several are written into a folder. */
  readonly ending: 'html' | 'csv' | 'json';
  readonly what: string;
  /** Whether it tells of one privacy mode, or can. */
  readonly byMode?: true;
  readonly studentsOnly?: true;
  readonly make: (subject: Subject) => string;
}

/** By name, as `--kind` takes it. */
export const documentKinds: Readonly<Record<string, DocumentKind>> = {
  inspection: {
    ending: 'html',
    what: 'the copy for those who may see a survey before it is given',
    make: ({ definition, language }) => inspectPage(definition, language),
  },
  'data-elements': {
    ending: 'html',
    what: 'the schedule of data elements for an agreement on data privacy',
    byMode: true,
    make: dataElementsPage,
  },
  'data-elements-csv': { ending: 'csv', what: 'the same as a table', byMode: true, make: dataElementsCsv },
  letter: {
    ending: 'html',
    what: 'a letter to families, with the form to say no',
    byMode: true,
    studentsOnly: true,
    make: letterPage,
  },
  proctor: {
    ending: 'html',
    what: 'the page for the adult who gives it, with what to say',
    byMode: true,
    studentsOnly: true,
    make: proctorPage,
  },
  codebook: {
    ending: 'json',
    what: 'datapackage.json, the codebook to lay beside the export of responses',
    byMode: true,
    make: codebookOf,
  },
};
