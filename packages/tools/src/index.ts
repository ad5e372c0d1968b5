export type { Acceptance, Finding, Rule, Severity } from './lint/contract.js';
export { lint, type LintInput, type LintResult } from './lint/lint.js';
export { rules } from './lint/rules.js';
export { treeOf, type Path, type Tree } from './paths/tree.js';
export { describedSchema } from './schema/described-schema.js';
