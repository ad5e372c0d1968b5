import type { Answer, ResponseRecord } from '@kith/core';
import { expect } from '@open-wc/testing';

/** Asks to see the answers; not for anonymous students. */
export const withAnswers = { events: 'with-answers' };

/** The records that a survey hands over, from now on. The tag has to be set to show them. */
export function recordsOf(survey: HTMLElement): readonly ResponseRecord[] {
  const records: ResponseRecord[] = [];
  survey.addEventListener('kith-submit', ({ response }) => {
    expect(response, 'events="with-answers"').to.exist;
    if (response) records.push(response);
  });
  return records;
}

export function answerIn(record: ResponseRecord | undefined, id: string): Partial<Answer> {
  const { state, value } = record?.answers.find(({ itemId }) => itemId === id) ?? {};
  return { ...(state && { state }), ...(value !== undefined && { value }) };
}
