import type { Definition } from '@kith/core';
import { isOn } from './is-on.js';
import { anonymousSentences, type NoticeFacts } from './notice-sentences.js';

/** Rooms smaller than this are told that their answers may be guessed, where the district names no smallest group. */
const smallRoom = 10;

/** What becomes of who somebody is, from the privacy mode and what the status file promises. */
export function privacySentences(
  model: NoticeFacts,
  definition: Definition,
): readonly (string | undefined | false)[] {
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
      return [...anonymousSentences(model, definition), promise];
  }
}

export function roomSentence(model: NoticeFacts): string | false {
  const expected = Number(model.settings.expected);
  return (
    Number.isInteger(expected) &&
    expected > 0 &&
    expected < (model.status?.smallestGroup ?? smallRoom) &&
    model.text('smallRoom', { n: expected })
  );
}

export function trialSentence(model: NoticeFacts): string | false {
  return isOn(model.settings.test) && model.text('trialNote');
}
