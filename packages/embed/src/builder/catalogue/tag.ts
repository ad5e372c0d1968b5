import { choicesFrom, startState } from '../page/state.js';
import type { Choices } from '../recipes/choices.js';
import type { SurveyFacts } from '../survey-facts.js';
import type { CatalogueFacts } from './facts.js';

/**
 * A survey in a page of plain HTML as it is tried out: to be pasted as it stands, and sending nothing. It offers every
 * language that it has, `first` first. `base` is the address of the page, which lies in the folder of Kith's files.
 */
export function triedOut(facts: CatalogueFacts, survey: SurveyFacts, base: string, first: string): Choices {
  const rest = Object.keys(survey.titles).filter((tag) => tag !== first);
  return choicesFrom(
    {
      ...startState(base, []),
      survey: survey.id,
      languages: [first, ...rest].join(' '),
      endpoint: 'demo',
      contactEndpoint: survey.asksContact ? 'demo' : '',
      host: 'html',
      way: 'tag',
    },
    { ...facts, adapters: {}, themes: [] },
  );
}
