import { respondentScore } from '../scoring/respondent-score.js';

/** Scores of single people on one construct, of everybody together. Not protected. */
export interface ConstructTally {
  /** People with a score. */
  scored: number;
  /** Of everybody who answered any of it: who left something out. */
  incomplete: number;
  /** Sum of the scores, as places on the scale from 0. */
  sum: number;
}

export const newConstruct = (): ConstructTally => ({ scored: 0, incomplete: 0, sum: 0 });

export function addScore(
  tally: ConstructTally | undefined,
  measures: readonly string[],
  points: ReadonlyMap<string, number>,
): void {
  if (tally === undefined) return;
  const answers = measures.map((id) => points.get(id));
  if (answers.every((answer) => answer === undefined)) return;
  if (answers.includes(undefined)) tally.incomplete += 1;
  const score = respondentScore(answers);
  if (score === undefined) return;
  tally.scored += 1;
  tally.sum += score;
}
