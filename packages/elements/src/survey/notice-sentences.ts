import { type Definition, minutesOf } from '@kith/core';
import type { SurveyModel } from './survey-model.js';
import { seams } from './seams.js';

/** What the notice is worked out from. */
export type NoticeFacts = Pick<SurveyModel, 'words' | 'settings' | 'status' | 'run' | 'isDemo' | 'text'>;

/**
 * The facts of the notice, one sentence each, from the definition, the privacy mode and the endpoint
 * together. They say what Kith does, not what nobody can do.
 */
export function noticeSentences(model: NoticeFacts): readonly string[] {
  const definition = model.words?.definition;
  if (!definition) return [];
  const sentences = [
    model.text('minutes', { n: minutesOf(definition, model.run) }),
    model.text(mustAnswer(definition) ? 'canStop' : 'canSkip'),
    definition.audience === 'student' && model.text('noHarm'),
    ...(seams.privacy ?? anonymousSentences)(model, definition),
    ...whereSentences(model),
    hasOpenQuestion(definition) && model.text('commentsLater'),
    ...seams.said.map((say) => say(model)),
    model.isDemo && model.text('demoNote'),
  ];
  return sentences.filter((sentence): sentence is string => typeof sentence === 'string');
}

export const anonymousSentences = (model: NoticeFacts, { notice }: Definition): readonly string[] => [
  model.text('privacyAnonymous'),
  notice.whoSees,
];

/** Where answers go, and what else is known of who takes them in. */
export function whereSentences(model: NoticeFacts): readonly string[] {
  if (model.isDemo) return [];
  const { endpoint } = seams.wish?.(model) ?? model.settings;
  const { host } = new URL(endpoint ?? '', document.baseURI);
  if (model.settings.adapter && seams.receiver) return seams.receiver(model, host);
  return [model.text(host === location.host ? 'sentHere' : 'sentTo', { receiver: host })];
}

/** Whether there is a question that the person can neither skip nor leave blank. */
function mustAnswer({ pages }: Definition): boolean {
  return pages.some(({ items }) => items.some(({ required, skippable }) => required && skippable === false));
}

function hasOpenQuestion(definition: Definition): boolean {
  return definition.pages.some(({ items }) => items.some(({ type }) => type === 'long-text'));
}
