import type { Answer, ResponseRecord } from '@kith/core';
import { type AnswerShapes, chosenIn } from '@kith/core/columns';
import { noAnswer, type ResultsPlan, twoOrMore } from '@kith/results';
import type { AnswerColumn } from './answer-columns.js';
import { answerColumns } from './answer-columns.js';
import { byteOrderMark, csvLine, textCell } from './cells.js';
import type { ReadRecords } from './response-csv.js';

/** Stands where telling who somebody is would be telling of few. */
export const withheld = 'withheld';

/** What tells of people, not of what they think. One question about identity at most. */
export const personColumns = ['gradeBand', 'role', 'locale', 'identity'] as const;
export const waveColumns = ['instrument', 'wave', 'changeId', 'changePhase'] as const;

/**
 * One row per response that can be handed on under an agreement: ratings, and so much of the person that at least
 * `smallest` rows of a wave look the same. No words, no dates, no ids, no place smaller than the district.
 */
export async function* shareSafeCsv(
  read: ReadRecords,
  plan: ResultsPlan,
  shapes: AnswerShapes,
): AsyncGenerator<string, void> {
  const columns = shareSafeColumns(plan, shapes);
  const crowds = await countCrowds(read(), plan);
  const told = toldIn(crowds, plan.smallest);
  yield (
    byteOrderMark +
    csvLine([...waveColumns, ...personColumns, ...columns.map(({ name }) => name)].map(textCell))
  );
  for await (const record of read()) {
    const wave = keyOf(waveOf(record));
    const crowd = told.get(wave);
    if (crowd === undefined) continue;
    const person = personOf(record, plan);
    const answers = new Map(record.answers.map((answer) => [answer.itemId, answer]));
    yield csvLine([
      ...waveOf(record).map(textCell),
      ...(crowd.has(keyOf(person)) ? person : personColumns.map(() => withheld)).map(textCell),
      ...columns.map((column) => column.cell(answers.get(column.itemId))),
    ]);
  }
}

/** The columns of what the plan scores. */
export function shareSafeColumns({ measures }: ResultsPlan, shapes: AnswerShapes): readonly AnswerColumn[] {
  const scored = new Set(measures.map(({ item }) => item));
  const own = new Map([...shapes].filter(([id]) => scored.has(id)));
  return answerColumns(own, [...waveColumns, ...personColumns]).filter(
    ({ holds }) => holds === 'value' || holds === 'row',
  );
}

const keyOf = (cells: readonly string[]): string => JSON.stringify(cells);

const waveOf = ({ instrument, wave, changeId, changePhase }: ResponseRecord): string[] =>
  [instrument.id, wave, changeId, changePhase].map((cell) => cell ?? '');

/** The first grouping by an answer: always the same one, since files with different ones could be laid together. */
export const identityItem = ({ groupings }: ResultsPlan): string | undefined =>
  groupings.map(({ from }) => ('item' in from ? from.item : undefined)).find((item) => item !== undefined);

function personOf({ context, role = '', locale, answers }: ResponseRecord, plan: ResultsPlan): string[] {
  const item = identityItem(plan);
  const answer = answers.find(({ itemId }) => itemId === item);
  return [context.gradeBand ?? '', role, locale, item === undefined ? '' : coarse(answer)];
}

function coarse(answer: Answer | undefined): string {
  if (answer?.state !== 'answered') return noAnswer;
  const { value } = answer;
  const chosen = chosenIn(answer) ?? (typeof value === 'string' ? [value] : []);
  return chosen.length > 1 ? twoOrMore : (chosen[0] ?? noAnswer);
}

type Crowds = Map<string, Map<string, number>>;

async function countCrowds(records: AsyncIterable<ResponseRecord>, plan: ResultsPlan): Promise<Crowds> {
  const crowds: Crowds = new Map();
  for await (const record of records) {
    const wave = keyOf(waveOf(record));
    const inWave = crowds.get(wave) ?? new Map<string, number>();
    crowds.set(wave, inWave);
    const person = keyOf(personOf(record, plan));
    inWave.set(person, (inWave.get(person) ?? 0) + 1);
  }
  return crowds;
}

/** By wave, what may stand there. Waves of few are missing; those who are withheld are a crowd as well. */
function toldIn(crowds: Crowds, smallest: number): Map<string, Set<string>> {
  const told = new Map<string, Set<string>>();
  for (const [wave, inWave] of crowds) {
    const sizes = [...inWave].sort(([, a], [, b]) => a - b);
    if (sizes.reduce((sum, [, n]) => sum + n, 0) < smallest) continue;
    let hidden = 0;
    const large = sizes.filter(([, n]) => {
      if (n >= smallest && (hidden === 0 || hidden >= smallest)) return true;
      hidden += n;
      return false;
    });
    told.set(wave, new Set(large.map(([person]) => person)));
  }
  return told;
}
