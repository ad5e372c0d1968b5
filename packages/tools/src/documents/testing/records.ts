import {
  type AnswerValue,
  allowedContext,
  createRun,
  type Definition,
  type Item,
  type PrivacyMode,
  type ResponseRecord,
} from '@kith/core';
import { addFurtherItemTypes } from '@kith/core/item-types';

const context = { changePhase: 'before' } as Readonly<Record<string, string>>;

/** A response of somebody who answers all that is shown, from a page that hands over all that it may. */
export function fullestRecord(definition: Definition, privacy: PrivacyMode): ResponseRecord {
  return recordOf(definition, {
    privacy,
    context: Object.fromEntries(
      allowedContext(definition, privacy).map((key) => [key, context[key] ?? 'x1']),
    ),
    wave: '2026-27/c2',
    test: true,
    locale: () => ({ locale: 'en', localeStatus: 'draft', contentHash: 'sha256-x' }),
  });
}

/** A response of somebody who answers nothing, from a page that hands over nothing. */
export const leanestRecord = (definition: Definition, privacy: PrivacyMode): ResponseRecord =>
  recordOf(definition, { privacy }, false);

function recordOf(
  definition: Definition,
  options: Parameters<typeof createRun>[1],
  answers = true,
): ResponseRecord {
  addFurtherItemTypes();
  const token = options?.privacy === 'confidential' ? { respondentToken: 'token-1' } : {};
  const run = createRun(definition, { ...options, ...token });
  run.next();
  for (const page of definition.pages) {
    if (run.snapshot.page?.page.id !== page.id) continue;
    for (const item of page.items) {
      if (!run.snapshot.item(item.id).shown || item.type === 'information') continue;
      const must = item.required && (item.skippable === false || item.type === 'contact');
      if (answers || must) answer(run, item);
      else if (item.type !== 'contact') run.skip(item.id);
    }
    run.next();
  }
  const record = run.finish();
  if (!record) throw new Error(`${definition.id} was not finished.`);
  return record;
}

function answer(run: ReturnType<typeof createRun>, item: Item): void {
  const own = 'options' in item ? item.options.find(({ other }) => other) : undefined;
  run.answer(item.id, valueFor(item), own ? { otherText: 'own words' } : undefined);
}

function valueFor(item: Item): AnswerValue {
  switch (item.type) {
    case 'single-choice':
    case 'dropdown':
      return (item.options.find(({ other }) => other) ?? item.options[0])?.id ?? '';
    case 'multiple-choice':
    case 'ranking':
      return [(item.options.find(({ other }) => other) ?? item.options[0])?.id ?? ''];
    case 'yes-no':
      return 'yes';
    case 'consent':
      return 'given';
    case 'date':
      return '2026-11-20';
    case 'short-text':
      return item.kind === 'email' ? 'a@example.org' : '12345';
    case 'long-text':
      return 'Some words.';
    case 'matrix':
      return Object.fromEntries(item.rows.map(({ id }) => [id, 1]));
    case 'then-now':
      return { then: 1, now: 2 };
    case 'repeating-group':
      return [Object.fromEntries(item.fields.map((field) => [field.id, valueFor(field) as string]))];
    case 'contact':
      return { name: 'A person', channel: 'phone', address: '555 0100' };
    default:
      return 1;
  }
}

/** Every field that a record has, by its path; answers by the id of their question. */
export function namesIn(record: object): ReadonlySet<string> {
  const names = Object.entries(record).flatMap(([key, value]: [string, unknown]) =>
    key === 'answers' && Array.isArray(value) ? value.flatMap(answerNames) : leaves(key, value),
  );
  return new Set(names);
}

function leaves(path: string, value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, each]) => leaves(`${path}.${key}`, each));
}

function answerNames(answer: Readonly<Record<string, unknown>>): readonly string[] {
  const { value: _, otherText, ...rest } = answer;
  const id = String(answer['itemId']);
  return [
    ...Object.keys(rest).map((key) => `answers[].${key}`),
    id,
    ...(otherText === undefined ? [] : [`${id}.otherText`]),
  ];
}
