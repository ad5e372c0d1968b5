import type { Catalogue, Definition } from '@kith/core';
import { DefinitionError, parseCatalogue, parseDefinition, type Mistake } from '@kith/core/schema';
import type { InstrumentNotes } from '@kith/instruments';
import { comparisonFor } from '../adapt/adapted.js';
import type { Comparison } from '../adapt/compare.js';
import type { Original } from '../adapt/original.js';
import type { Acceptance, Finding, Place, Rule } from './contract.js';
import { rules } from './rules.js';
import { acceptanceUnused } from './rules/acceptance-unused.js';
import { mistake } from './rules/mistake.js';
import { textMissing } from './rules/text-missing.js';
import { unreachable } from './rules/unreachable.js';
import { subjectOf, type Subject } from './subject.js';

/** What to check: documents as they came out of JSON. */
export interface LintInput {
  readonly definition: unknown;
  readonly catalogues?: readonly unknown[];
  readonly expectedLanguages?: readonly string[];
  readonly accepted?: readonly Acceptance[];
  /** Published instruments only. */
  readonly notes?: InstrumentNotes;
  /** With the notes: the words that were published so far, by item and version. */
  readonly published?: Readonly<Record<string, string>>;
  /** What a copy was made of, where that is no instrument of the catalogue. */
  readonly original?: Original;
}

export interface LintResult {
  /** By document, in the order of the document. */
  readonly findings: readonly Finding[];
  /** Let stand by their author. */
  readonly accepted: readonly (Finding & { readonly reason: string })[];
  /** Of a copy: what of it may still be compared with its original. */
  readonly comparison?: Comparison;
}

/**
 * Everything that is wrong or doubtful in a definition and its catalogues. Rules look only at a definition without
 * mistakes: the others cannot be read as a survey.
 */
export function lint(input: LintInput): LintResult {
  const read = attempt(() => parseDefinition(input.definition), 0);
  if (read.value === undefined) return { findings: read.findings, accepted: [] };
  const definition = read.value;
  const translations = (input.catalogues ?? []).map((document, i) =>
    attempt(() => parseCatalogue(document, definition), i + 1),
  );
  const subject = subjectFrom(
    definition,
    new Map(translations.flatMap(({ value }, i) => (value ? [[i + 1, value]] : []))),
    input,
  );
  const found = [...translations.flatMap(({ findings }) => findings), ...applyRules(subject)];
  const accepted = [...(input.accepted ?? []), ...promisesOf(input.notes)];
  const comparison = comparisonFor(subject);
  return { ...settle(found, accepted, input.notes === undefined), ...(comparison && { comparison }) };
}

interface Attempt<T> {
  readonly value: T | undefined;
  readonly findings: readonly Finding[];
}

function attempt<T>(read: () => T, document: number): Attempt<T> {
  try {
    return { value: read(), findings: [] };
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return { value: undefined, findings: error.mistakes.map((each) => fromMistake(each, document)) };
  }
}

/** Mistakes that have a rule of their own; the others have one in common. */
const rulesOfMistakes: Readonly<Partial<Record<Mistake['code'], Rule>>> = {
  'text-missing': textMissing,
  'never-shown': unreachable,
};

function fromMistake({ path, code, message }: Mistake, document: number): Finding {
  return finding(rulesOfMistakes[code] ?? mistake, { document, path, at: path }, message);
}

function subjectFrom(
  definition: Definition,
  catalogues: ReadonlyMap<number, Catalogue>,
  { catalogues: given = [], expectedLanguages = [], notes, published, original }: LintInput,
): Subject {
  return subjectOf({
    definition,
    catalogues,
    languages: given.flatMap(languageOf),
    expectedLanguages,
    ...(notes && { notes }),
    ...(published && { published }),
    ...(original && { original }),
  });
}

function applyRules(subject: Subject): readonly Finding[] {
  return rules
    .filter((rule) => subject.notes !== undefined || rule.needsNotes !== true)
    .flatMap((rule) =>
      (rule.check?.(subject) ?? []).map(({ place, message }) => finding(rule, place, message)),
    );
}

function languageOf(document: unknown): readonly string[] {
  const { language } = Object(document) as { readonly language?: unknown };
  return typeof language === 'string' ? [language] : [];
}

function finding({ id: rule, severity, why, mend }: Rule, place: Place, message: string): Finding {
  const { document, path, at, id } = place;
  return {
    rule,
    severity,
    document,
    path,
    ...(at !== undefined && { at }),
    ...(id !== undefined && { id }),
    message,
    why,
    mend,
  };
}

/** The reasons that an instrument's notes give already. */
function promisesOf(notes: InstrumentNotes | undefined): readonly Acceptance[] {
  if (!notes) return [];
  const reasons = (rule: string, by: Readonly<Record<string, string>>): readonly Acceptance[] =>
    Object.entries(by).map(([at, reason]) => ({ rule, at, reason }));
  return [
    ...reasons('untranslated', notes.sameInSpanish),
    ...reasons('recall-frame', notes.withoutFrame),
    ...(notes.accepted ?? []),
  ];
}

/** Sets what is accepted apart, and says which acceptances meet nothing any more. */
function settle(found: readonly Finding[], acceptances: readonly Acceptance[], isFile: boolean): LintResult {
  const final = new Set(
    rules.filter((rule) => rule.final === 'always' || (rule.final && !isFile)).map(({ id }) => id),
  );
  const used = new Set<Acceptance>();
  const findings: Finding[] = [];
  const accepted: (Finding & { readonly reason: string })[] = [];
  for (const each of found) {
    const reason = acceptances.find((acceptance) => meets(acceptance, each));
    if (reason) used.add(reason);
    if (reason && !final.has(each.rule)) accepted.push({ ...each, reason: reason.reason });
    else findings.push(each);
  }
  const idle = acceptances
    .filter((acceptance) => !used.has(acceptance))
    .map(({ rule, at }) =>
      finding(acceptanceUnused, { document: 0, path: '', at }, idleMessage(rule, at, isFile)),
    );
  const all = [...findings, ...idle].sort(inReadingOrder);
  return { findings: all, accepted };
}

function meets({ rule, at }: Acceptance, found: Finding): boolean {
  return rule === found.rule && [found.id, found.at, found.path].includes(at);
}

function idleMessage(rule: string, at: string, isFile: boolean): string {
  const where = isFile ? 'The acceptances' : 'The notes';
  return `${where} let "${rule}" stand at "${at}", but nothing is found there.`;
}

const byPath = new Intl.Collator('en', { numeric: true });

/** Page 2 before page 10, and what concerns the whole document first. */
function inReadingOrder(a: Finding, b: Finding): number {
  return a.document - b.document || byPath.compare(a.path, b.path);
}
