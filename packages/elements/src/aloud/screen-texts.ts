import { formatText, type TextKey } from '@kith/core';
import { pipedWords } from '../survey/piped-words.js';
import { noticeSentences } from '../survey/notice-sentences.js';
import type { SurveyModel } from '../survey/survey-model.js';
import { saidOf, untyped } from './spoken-words.js';

/** What a screen says beside its questions, in order; nothing where there is nothing to read. */
export function screenTexts(model: SurveyModel): readonly string[] {
  return textsOf(model).filter((text): text is string => !!text);
}

function textsOf(model: SurveyModel): readonly (string | undefined)[] {
  const { words, screen } = model;
  if (!words) return [];
  const { definition } = words;
  const said = (...keys: TextKey[]) => keys.map((key) => formatText(words.language, key));
  if (model.asking) return said(...model.asking.texts);
  switch (screen) {
    case 'notice':
      return [definition.title, definition.notice.intro, ...noticeSentences(model), definition.help].map(
        (text) => text && saidOf(text),
      );
    case 'page':
      return pageTexts(model);
    case 'stop':
      return said('stopTitle', 'stopText');
    case 'declined':
      return said('refusedTitle', 'refusedText');
    case 'withdrawn':
      return said('stoppedTitle', 'stoppedText');
    case 'outcome':
      return model.outcome === 'attention'
        ? said('attentionTitle', 'attention')
        : [...said('thanksTitle'), saidOf(definition.thanks)];
    default:
      return [];
  }
}

function pageTexts({ words, snapshot }: SurveyModel): readonly (string | undefined)[] {
  const page = snapshot?.page;
  if (!words || !page) return [];
  const { title, intro } = words.definition.pages.find(({ id }) => id === page.page.id) ?? page.page;
  const known = untyped(pipedWords(page.pipes, words), page.pipes, words.items);
  return [title, intro].map((text) => text && saidOf(text, known));
}
