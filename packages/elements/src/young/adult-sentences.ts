import { formatText, minutesOf, type TextKey, type TextParams } from '@kith/core';
import { whereSentences } from '../survey/notice-sentences.js';
import { seams } from '../survey/seams.js';
import type { SurveyModel } from '../survey/survey-model.js';

const privacyTexts: Readonly<Record<string, readonly TextKey[]>> = {
  anonymous: ['youngAnonymous'],
  confidential: ['youngConfidential', 'youngConfidentialStudent'],
  identified: ['youngIdentified'],
};

/** What is said to whoever answers, in words for the adult who reads it in the child's place. */
const adultTexts: Partial<Record<TextKey, TextKey>> = {
  sentHere: 'youngSentHere',
  sentTo: 'youngSentTo',
  cannotSee: 'youngCannotSee',
  smallRoom: 'youngSmallRoom',
};

/** The facts of the notice, for the adult who reads them in the child's place. */
export function adultSentences(model: SurveyModel): readonly string[] {
  const { words, run, status, settings, isDemo } = model;
  if (!words || !run) return [];
  const { definition, language } = words;
  const say = (key: TextKey, params?: TextParams) => formatText(language, adultTexts[key] ?? key, params);
  const facts = { words, run, status, settings, isDemo, text: say };
  const smallestGroup = status?.smallestGroup;
  const sentences = [
    say('youngHow'),
    say('youngAlone'),
    say('minutes', { n: minutesOf(definition) }),
    say('youngSkip'),
    ...(privacyTexts[run.privacy] ?? []).map((key) => say(key)),
    definition.notice.whoSees,
    seams.privacy && smallestGroup !== undefined && say('groupsOf', { k: smallestGroup }),
    ...whereSentences(facts),
    ...seams.said.map((sentence) => sentence(facts)),
    isDemo && say('demoNote'),
  ];
  return sentences.filter((sentence): sentence is string => typeof sentence === 'string');
}
