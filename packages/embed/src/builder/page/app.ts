import type { BuilderFacts } from '../facts.js';
import { mistakesIn, type Mistake } from '../recipes/mistakes.js';
import type { Choices } from '../recipes/choices.js';

import { type Recipe, recipe } from '../recipes/recipe.js';
import type { SurveyFacts } from '../survey-facts.js';
import {
  allowedBy,
  choicesFrom,
  type Field,
  languageOf,
  ofAnotherSurvey,
  type OwnFields,
  ownFieldsOf,
  type State,
  surveyOf,
  withFields,
} from './state.js';
import type { TestResult } from './test-response.js';
import { pageWordsIn, type PageWords } from './words.js';

/** What the test response came to. */
export type TestState = 'none' | 'sending' | TestResult;

/** What a part of the page is drawn from. */
export interface View {
  readonly state: State;
  readonly words: PageWords;
  readonly facts: BuilderFacts;
  readonly survey: SurveyFacts;
  readonly choices: Choices;
  readonly recipe: Recipe;
  readonly mistakes: readonly Mistake[];
  /** Fields that somebody has been in: only these show their mistakes. */
  readonly seen: ReadonlySet<Field>;
  /** What is said to whoever does not look: the last thing that was copied or saved. */
  readonly said: string;
  readonly tested: TestState;
  readonly set: (changes: Partial<State>) => void;
  readonly see: (field: Field) => void;
  readonly say: (text: string) => void;
  readonly setTested: (tested: TestState) => void;
  readonly startOver: () => void;
}

interface AppMeans {
  readonly facts: BuilderFacts;
  /** What is chosen when the page opens. */
  readonly start: State;
  /** Where "start over" leads. */
  readonly begin: State;
  readonly draw: (view: View) => void;
}

type WorkedOut = Pick<View, 'state' | 'facts' | 'survey' | 'choices' | 'words' | 'recipe' | 'mistakes'>;

function workedOut(state: State, facts: BuilderFacts): WorkedOut {
  const survey = surveyOf(state, facts);
  const choices = choicesFrom(state, facts);
  const language = languageOf(state);
  return {
    state,
    facts,
    survey,
    choices,
    words: pageWordsIn(language),
    recipe: recipe(choices, facts, language),
    mistakes: mistakesIn(choices, allowedBy(survey, choices.privacy)),
  };
}

/** What goes into a test response, or where it goes: with another of these the last one says nothing any more. */
const tried: readonly Field[] = [
  'survey',
  'endpoint',
  'adapter',
  'adapterOptions',
  'confirm',
  'privacy',
  'languages',
  'wave',
];

/**
 * What another survey changes. Whoever looks through the list finds what was typed for each again, for as long as the
 * page is open.
 */
function createSurveyChange(facts: BuilderFacts) {
  const left = new Map<string, OwnFields>();
  return {
    changed: (changes: Partial<State>, state: State): State => {
      if (changes.survey !== undefined) left.set(surveyOf(state, facts).id, ownFieldsOf(state));
      const all = ofAnotherSurvey(changes, state, left.get(changes.survey ?? ''));
      return withFields(state, Object.entries(all));
    },
    forget: (): void => left.clear(),
  };
}

/** Holds what was chosen, and draws the page, now and after each change. */
export function startApp({ facts, start, begin, draw }: AppMeans): void {
  let state = start;
  const { changed, forget } = createSurveyChange(facts);
  // What was there before was looked at before.
  let seen = fieldsThatDiffer(start, begin);
  let tested: TestState = 'none';

  const redraw = (said = ''): void => {
    draw({ ...workedOut(state, facts), seen, said, tested, ...actions });
  };

  const actions: Pick<View, 'set' | 'see' | 'say' | 'setTested' | 'startOver'> = {
    set: (changes) => {
      state = changed(changes, state);
      if (tried.some((field) => changes[field] !== undefined)) tested = 'none';
      redraw();
    },
    see: (field) => {
      seen = new Set([...seen, field]);
      redraw();
    },
    say: redraw,
    setTested: (result) => {
      // What comes back when the address is another one by now says nothing of that.
      if (result !== 'sending' && tested !== 'sending') return;
      tested = result;
      redraw();
    },
    startOver: () => {
      state = { ...begin, language: state.language };
      forget();
      seen = new Set();
      tested = 'none';
      redraw(pageWordsIn(languageOf(state)).page.startedOver);
    },
  };

  redraw();
}

const fieldsThatDiffer = (one: State, other: State): ReadonlySet<Field> =>
  new Set((Object.keys(one) as Field[]).filter((field) => one[field] !== other[field]));
