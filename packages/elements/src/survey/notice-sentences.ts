import { type Definition, minutesOf } from '@kith/core';
import { isOn } from './is-on.js';
import type { SurveyModel } from './survey-model.js';
import { seams } from './seams.js';

/** Rooms smaller than this are told that their answers may be guessed. */
const smallRoom = 10;

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
    model.text('minutes', { n: minutesOf(definition) }),
    model.text(mustAnswer(definition) ? 'canStop' : 'canSkip'),
    definition.audience === 'student' && model.text('noHarm'),
    ...privacySentences(model, definition),
    ...whereSentences(model),
    seams.drafts?.notice(model),
    roomSentence(model),
    hasOpenQuestion(definition) && model.text('commentsLater'),
    isOn(model.settings.test) && model.text('trialNote'),
    model.isDemo && model.text('demoNote'),
  ];
  return sentences.filter((sentence): sentence is string => typeof sentence === 'string');
}

function privacySentences(model: NoticeFacts, definition: Definition): readonly (string | false)[] {
  const smallestGroup = model.status?.smallestGroup;
  const { whoSees } = definition.notice;
  const promise = smallestGroup !== undefined && model.text('groupsOf', { k: smallestGroup });
  switch (model.run?.privacy) {
    case 'confidential':
      return [
        model.text('privacyConfidential'),
        whoSees,
        promise,
        definition.audience === 'student' && model.text('privacyConfidentialStudent'),
      ];
    case 'identified':
      return [model.text('privacyIdentified'), whoSees];
    default:
      return [model.text('privacyAnonymous'), whoSees, promise];
  }
}

/** Where answers go, and what else is known of who takes them in. */
function whereSentences(model: NoticeFacts): readonly string[] {
  if (model.isDemo) return [];
  const { host } = new URL(model.settings.endpoint ?? '', document.baseURI);
  if (model.settings.adapter && seams.receiver) return seams.receiver(model, host);
  return [host === location.host ? model.text('sentHere') : model.text('sentTo', { receiver: host })];
}

function roomSentence(model: NoticeFacts): string | false {
  const expected = Number(model.settings.expected);
  return Number.isInteger(expected) && expected > 0 && expected < smallRoom
    ? model.text('smallRoom', { n: expected })
    : false;
}

/** Whether there is a question that the person can neither skip nor leave blank. */
function mustAnswer({ pages }: Definition): boolean {
  return pages.some(({ items }) => items.some(({ required, skippable }) => required && skippable === false));
}

function hasOpenQuestion(definition: Definition): boolean {
  return definition.pages.some(({ items }) => items.some(({ type }) => type === 'long-text'));
}
