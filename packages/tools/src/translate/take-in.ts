import type { Work } from './contract.js';
import type { Row } from './sheet.js';
import type { TextsByKey } from './texts-by-key.js';

export interface Change {
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

/** What a sheet says about a work. */
export interface Taken {
  readonly texts: TextsByKey;
  readonly changes: readonly Change[];
  /** Why nothing may be written. */
  readonly problems: readonly string[];
}

/** Holds a sheet that came back against what was sent out: every text has to be there once, and be sound. */
export function takeIn(work: Work, rows: readonly Row[]): Taken {
  const known = new Map(work.entries.map((entry) => [entry.key, entry]));
  const texts = new Map<string, string>();
  const problems: string[] = [];
  for (const { row, key, source, translation } of rows) {
    const entry = known.get(key);
    if (!entry) problems.push(`Row ${row}: there is no text "${key}".`);
    else if (texts.has(key)) problems.push(`Row ${row}: "${key}" stands in the sheet twice.`);
    else {
      texts.set(key, translation);
      if (source !== entry.source)
        problems.push(
          `Row ${row}: the original of "${key}" is now "${entry.source}". Make a new sheet, or look at it again.`,
        );
      if (!translation.trim()) problems.push(`Row ${row}: "${key}" has no translation.`);
      else
        problems.push(...work.faultsOf(entry, translation).map((fault) => `Row ${row}: "${key}": ${fault}`));
    }
  }
  const missing = work.entries.filter(({ key }) => !texts.has(key));
  problems.push(...missing.map(({ key }) => `The row of "${key}" is missing.`));
  const changes = work.entries.flatMap(({ key, translation }) => {
    const after = texts.get(key);
    return after === undefined || after === translation ? [] : [{ key, before: translation, after }];
  });
  return { texts, changes, problems };
}
