import type { KithError } from '@kith/core';
import { loadPart } from '@kith/elements/parts';
import { seams } from '@kith/elements/survey/seams';
import type { SurveyModel } from '@kith/elements/survey/survey-model';
import type { InsideByPlace } from './inside.js';

/*
 * Bundled like a part: it takes what it looks at from the page, and its names are shortened as there. So what leaves it
 * has no names but those that are never shortened.
 */

export const lookInside: InsideByPlace['lookInside'] = (survey) => {
  const { model } = survey as Element & { readonly model?: SurveyModel };
  if (!model) return null;
  const { error, words, run, availability, offered, settings, isSharedDevice } = model;
  const definition = words?.definition ?? run?.definition ?? null;
  const { state } = availability;
  return [error, definition, words?.language.tag, run?.privacy, state, offered, settings, isSharedDevice];
};

const listOf = ({ given }: KithError): readonly string[] => (Array.isArray(given) ? given.map(String) : []);

export const judgeColors: InsideByPlace['judgeColors'] = async (survey) => {
  if (matchMedia('(forced-colors: active)').matches) return null;
  try {
    await loadPart('contrast');
  } catch {
    return [[], ['kith-contrast.js']];
  }
  let low: readonly string[] = [];
  let unknown: readonly string[] = [];
  await seams.contrast?.(
    survey,
    (problem) => {
      if (problem.code === 'contrast-too-low') low = listOf(problem);
      else unknown = listOf(problem);
    },
    true,
  );
  return [low, unknown];
};
