import { lint, type LintInput } from '../lint.js';

/** What the linter says, one line each: rule, place, message. */
export function found(input: LintInput): readonly string[] {
  return lint(input).findings.map(({ rule, id, path, message }) => `${rule} | ${id ?? path} | ${message}`);
}

/** The same of one rule, without its name. */
export function foundBy(rule: string, input: LintInput): readonly string[] {
  return lint(input)
    .findings.filter((each) => each.rule === rule)
    .map(({ id, path, message }) => `${id ?? path}: ${message}`);
}
