import type { BuilderFacts } from '../facts.js';
import { mistakesIn, type Mistake } from '../recipes/mistakes.js';
import type { Choices } from '../recipes/choices.js';
import { type Recipe, recipe } from '../recipes/recipe.js';
import type { SurveyFacts } from '../survey-facts.js';
import { type Said, saying, silence } from './said.js';
import { createShownMistakes, type ShownMistakes } from './shown-mistakes.js';
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
  /** The mistakes that are shown: of fields that somebody has been in, and is not just writing in. */
  readonly shown: readonly Mistake[];
  /** The id of the control that somebody changes just now; empty where nobody does. It stays until it is left. */
  readonly writing: string;
  /** What is said to whoever does not look: the last thing that was copied or saved. */
  readonly said: Said;
  readonly tested: TestState;
  readonly set: (changes: Partial<State>) => void;
  /** Changes from a control that somebody is still in. */
  readonly write: (changes: Partial<State>, control: string) => void;
  /** Shows what is wrong with a field. */
  readonly see: (field: Field) => void;
  /** The same when a control is left that was changed. */
  readonly leave: (field: Field, control: string) => void;
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

interface SurveyChange {
  readonly changed: (changes: Partial<State>, state: State) => State;
  readonly forget: () => void;
}

/**
 * What another survey changes. Whoever looks through the list finds what was typed for each again, for as long as the
 * page is open.
 */
function createSurveyChange(facts: BuilderFacts): SurveyChange {
  const left = new Map<string, OwnFields>();
  return {
    changed: (changes, state) => {
      if (changes.survey !== undefined) left.set(surveyOf(state, facts).id, ownFieldsOf(state));
      const all = ofAnotherSurvey(changes, state, left.get(changes.survey ?? ''));
      return withFields(state, Object.entries(all));
    },
    forget: () => left.clear(),
  };
}

type Actions = Pick<View, 'set' | 'write' | 'see' | 'leave' | 'say' | 'setTested' | 'startOver'>;

class App {
  private state: State;
  private tested: TestState = 'none';
  private writing = '';
  private said = silence;
  /** Whether there was code when somebody had last finished a change. */
  private isReady: boolean;
  private readonly surveys: SurveyChange;
  private readonly shown: ShownMistakes;

  constructor(private readonly means: AppMeans) {
    const { facts, start, begin } = means;
    this.state = start;
    this.surveys = createSurveyChange(facts);
    // What was there before was looked at before.
    this.shown = createShownMistakes(fieldsThatDiffer(start, begin));
    this.isReady = this.workOut().mistakes.length === 0;
  }

  draw(said = silence): void {
    const { draw } = this.means;
    const { shown, writing, tested, actions } = this;
    const page = this.workOut();
    this.said = said;
    draw({ ...page, shown: shown.among(page.mistakes), writing, said, tested, ...actions });
  }

  private change(changes: Partial<State>, control = ''): void {
    this.state = this.surveys.changed(changes, this.state);
    this.writing = control;
    if (tried.some((field) => changes[field] !== undefined)) this.tested = 'none';
  }

  /** Shows what is wrong, and says when nothing is any more; else what is given. */
  private judge(field?: Field, or = silence): void {
    this.shown.judge(field);
    const { words, recipe, mistakes } = this.workOut();
    const wasReady = this.isReady;
    this.isReady = mistakes.length === 0;
    const { ready, pageReady } = words.result;
    this.draw(this.isReady && !wasReady ? saying(recipe.way === 'file' ? pageReady : ready) : or);
  }

  private workOut(): WorkedOut {
    return workedOut(this.state, this.means.facts);
  }

  private readonly actions: Actions = {
    set: (changes) => {
      this.change(changes);
      this.judge();
    },
    write: (changes, control) => {
      this.change(changes, control);
      this.shown.hold();
      this.draw();
    },
    see: (field) => this.judge(field),
    leave: (field, control) => {
      if (this.writing !== control) return;
      this.writing = '';
      // Leaving comes right behind the change itself.
      this.judge(field, this.said);
    },
    say: (text) => this.draw(saying(text)),
    setTested: (result) => {
      // What comes back when the address is another one by now says nothing of that.
      if (result !== 'sending' && this.tested !== 'sending') return;
      this.tested = result;
      this.draw();
    },
    startOver: () => {
      this.change({ ...this.means.begin, language: this.state.language });
      this.surveys.forget();
      this.shown.forget();
      this.isReady = this.workOut().mistakes.length === 0;
      this.draw(saying(pageWordsIn(languageOf(this.state)).page.startedOver));
    },
  };
}

/** Holds what was chosen, and draws the page, now and after each change. */
export const startApp = (means: AppMeans): void => new App(means).draw();

const fieldsThatDiffer = (one: State, other: State): ReadonlySet<Field> =>
  new Set((Object.keys(one) as Field[]).filter((field) => one[field] !== other[field]));
