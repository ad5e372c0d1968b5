import { comparedOf, type ComparedReport, printCompared } from './compared-report.js';
import type { Finding } from '../lint/contract.js';
import type { LintResult } from '../lint/lint.js';

/** A finding as it is reported: its file stands above it. */
export type ReportedFinding = Pick<Finding, 'rule' | 'severity' | 'path' | 'id' | 'message' | 'why' | 'mend'>;

export interface FileReport {
  readonly file: string;
  readonly kind: 'definition' | 'catalogue';
  readonly findings: readonly ReportedFinding[];
  /** Let stand, each with its reason. */
  readonly accepted: readonly (ReportedFinding & { readonly reason: string })[];
  /** Of a copy only. */
  readonly comparison?: ComparedReport;
}

/** The shape of `kith check --json`. Fields may be added; none changes its meaning under this `kith`. */
export interface CheckReport {
  readonly kith: 'check/1';
  readonly errors: number;
  readonly warnings: number;
  readonly accepted: number;
  readonly files: readonly FileReport[];
}

interface Checked {
  /** Of the definition and its catalogues. */
  readonly names: readonly string[];
  readonly result: LintResult;
}

export function reportOf(checked: readonly Checked[]): CheckReport {
  const files = checked.flatMap(({ names, result }) =>
    names.map((file, document): FileReport => {
      const inFile = (found: Finding): boolean => found.document === document;
      return {
        file,
        kind: document === 0 ? 'definition' : 'catalogue',
        findings: result.findings.filter(inFile).map(reported),
        accepted: result.accepted.filter(inFile).map((each) => ({ ...reported(each), reason: each.reason })),
        ...(document === 0 && result.comparison && { comparison: comparedOf(result.comparison) }),
      };
    }),
  );
  const count = (severity: Finding['severity']): number =>
    files.flatMap(({ findings }) => findings).filter((found) => found.severity === severity).length;
  return {
    kith: 'check/1',
    errors: count('error'),
    warnings: count('warning'),
    accepted: files.flatMap((file) => file.accepted).length,
    files,
  };
}

function reported({ rule, severity, path, id, message, why, mend }: Finding): ReportedFinding {
  return { rule, severity, path, ...(id !== undefined && { id }), message, why, mend };
}

/** For people. Why and how to mend are said once in each file. */
export function printReport({ errors, warnings, accepted, files }: CheckReport): string {
  const blocks = [
    ...files.filter(({ findings }) => findings.length > 0).map(printFile),
    ...files.flatMap(({ file, comparison }) => (comparison ? [printCompared(file, comparison)] : [])),
  ];
  const of = plural(files.length, 'file');
  const sum =
    errors + warnings === 0
      ? `Nothing to mend in ${of}.`
      : `${plural(errors, 'error')}, ${plural(warnings, 'warning')} in ${of}.`;
  return [...blocks, accepted > 0 ? `${sum} ${accepted} accepted with a reason.` : sum].join('\n\n');
}

function printFile({ file, findings }: FileReport): string {
  const explained = new Set<string>();
  const parts = findings.map((found) => {
    const lines = [
      `  ${found.severity}  ${placeOf(found)}  [${found.rule}]`,
      `    ${found.message}`,
      ...(explained.has(found.rule) ? [] : [`    Why: ${found.why}`, `    Mend: ${found.mend}`]),
    ];
    explained.add(found.rule);
    return lines.join('\n');
  });
  return [file, ...parts].join('\n');
}

function placeOf({ path, id }: ReportedFinding): string {
  if (path === '') return '(whole document)';
  // Where a path counts, the id helps to find the place; a path in a catalogue holds the id already.
  return id !== undefined && /^pages\[\d/.test(path) ? `${path} (${id})` : path;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
