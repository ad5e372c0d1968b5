import type { BuilderFacts } from '../facts.js';
import { mistakesIn, type Mistake } from '../recipes/mistakes.js';
import type { Choices } from '../recipes/choices.js';
import { type Recipe, recipe } from '../recipes/recipe.js';
import type { SurveyFacts } from '../survey-facts.js';
import { allowedBy, choicesFrom, type Field, languageOf, type State, surveyOf, withFields } from './state.js';
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
  readonly start: State;
  readonly begin: State;
  readonly draw: (view: View) => void;
}

/** What goes when another survey is chosen: it would not fit. */
const ofAnotherSurvey = (changes: Partial<State>): Partial<State> =>
  changes.survey === undefined ? changes : { value: '', privacy: '', name: '', ...changes };

/** Holds what was chosen, and draws the page anew after each change. */
export function createApp({ facts, start, begin, draw }: AppMeans): { readonly view: View } {
  let state = start;
  let seen: ReadonlySet<Field> = new Set();
  let said = '';
  let tested: TestState = 'none';

  const viewNow = (): View => {
    const survey = surveyOf(state, facts);
    const choices = choicesFrom(state, facts);
    const language = languageOf(state);
    return {
      ...{ state, facts, survey, choices, seen, said, tested },
      words: pageWordsIn(language),
      recipe: recipe(choices, facts, language),
      mistakes: mistakesIn(choices, allowedBy(survey)),
      set: (changes) => change({ changes }),
      see: (field) => change({ sees: field }),
      say: (text) => change({ says: text }),
      setTested: (result) => change({ tests: result }),
      startOver: () => {
        state = withFields(begin, [['language', state.language]]);
        seen = new Set();
        tested = 'none';
        change({ says: pageWordsIn(language).page.startedOver });
      },
    };
  };

  function change({ changes, sees, says, tests }: Change): void {
    if (changes) state = withFields(state, Object.entries(ofAnotherSurvey(changes)));
    if (changes?.endpoint !== undefined || changes?.adapter !== undefined) tested = 'none';
    if (sees) seen = new Set([...seen, sees]);
    said = says ?? '';
    if (tests) tested = tests;
    draw(viewNow());
  }

  // What was there before was looked at before.
  seen = new Set(fieldsThatDiffer(start, begin));
  return { view: viewNow() };
}

interface Change {
  readonly changes?: Partial<State>;
  readonly sees?: Field;
  readonly says?: string;
  readonly tests?: TestState;
}

const fieldsThatDiffer = (one: State, other: State): readonly Field[] =>
  (Object.keys(one) as Field[]).filter((field) => one[field] !== other[field]);
