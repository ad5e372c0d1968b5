/**
 * One person's score on a construct: the mean of the answers, if at least half of the measures were answered;
 * else `undefined`. What is skipped, declined or "not sure" is no answer.
 */
export function respondentScore(answers: readonly (number | undefined)[]): number | undefined {
  const given = answers.filter((answer) => answer !== undefined);
  if (given.length === 0 || 2 * given.length < answers.length) return undefined;
  return given.reduce((sum, answer) => sum + answer, 0) / given.length;
}
