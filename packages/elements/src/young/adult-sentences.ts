import { formatText, minutesOf, type TextKey } from '@kith/core';
import { isOn } from '../survey/is-on.js';
import { seams } from '../survey/seams.js';
import type { SurveyModel } from '../survey/survey-model.js';

const privacyTexts: Readonly<Record<string, readonly TextKey[]>> = {
  anonymous: ['youngAnonymous'],
  confidential: ['youngConfidential', 'youngConfidentialStudent'],
  identified: ['youngIdentified'],
};

/** The facts of the notice, for the adult who reads them in the child's place. */
export function adultSentences(model: SurveyModel): readonly string[] {
  const { words, run, status, settings, isDemo } = model;
  if (!words || !run) return [];
  const { definition, language } = words;
  const say = (key: TextKey) => formatText(language, key);
  const smallestGroup = status?.smallestGroup;
  const sentences = [
    say('youngHow'),
    say('youngAlone'),
    formatText(language, 'minutes', { n: minutesOf(definition) }),
    say('youngSkip'),
    ...(privacyTexts[run.privacy] ?? []).map(say),
    definition.notice.whoSees,
    seams.privacy && smallestGroup !== undefined && formatText(language, 'groupsOf', { k: smallestGroup }),
    isOn(settings.test) && say('trialNote'),
    isDemo && say('demoNote'),
  ];
  return sentences.filter((sentence): sentence is string => typeof sentence === 'string');
}
