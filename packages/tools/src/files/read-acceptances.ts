import { nearest } from '@kith/core';
import { UsageError } from '../cli/contract.js';
import type { Acceptance } from '../lint/contract.js';
import { rules } from '../lint/rules.js';
import { readJson } from './read-json.js';

/** What an author lets stand: a list of `{ "rule", "at", "reason" }`. Throws a `UsageError` for anything else. */
export async function readAcceptances(path: string): Promise<readonly Acceptance[]> {
  const document = await readJson(path);
  if (!Array.isArray(document)) {
    throw new UsageError(`${path} is not a list of { "rule", "at", "reason" }.`);
  }
  return document.map((each: unknown, i) => readOne(each, `${path}, entry ${i + 1}`));
}

function readOne(given: unknown, where: string): Acceptance {
  const { rule, at, reason } = Object(given) as Readonly<Record<string, unknown>>;
  if (typeof rule !== 'string' || typeof at !== 'string') {
    throw new UsageError(`${where}: expected "rule" and "at" as texts.`);
  }
  const known = rules.find(({ id }) => id === rule);
  if (!known) {
    const meant = nearest(
      rule,
      rules.map(({ id }) => id),
    );
    throw new UsageError(
      `${where}: there is no rule "${rule}".${meant === undefined ? '' : ` Did you mean "${meant}"?`}`,
    );
  }
  if (known.final === 'always')
    throw new UsageError(`${where}: "${rule}" cannot be accepted, whatever the reason.`);
  if (typeof reason !== 'string' || reason.trim() === '') {
    throw new UsageError(`${where}: say in "reason" why it may stand.`);
  }
  return { rule, at, reason };
}
