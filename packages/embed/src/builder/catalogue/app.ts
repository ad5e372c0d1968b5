import { type Choice, chosenFrom } from '@kith/instruments/choosing';
import { type Said, saying, silence } from '../page/said.js';
import { type PageWords, pageWordsIn } from '../page/words.js';
import type { BuilderLanguage } from '../recipes/words.js';
import type { SurveyFacts } from '../survey-facts.js';
import type { CatalogueFacts } from './facts.js';
import { hashOf, languageFor, nothingWished, type State, stateFrom, wishesOf } from './state.js';
import { type CatalogueWords, catalogueWordsIn } from './words.js';

/** What a part of the page is drawn from. */
export interface View {
  readonly state: State;
  readonly language: BuilderLanguage;
  readonly words: CatalogueWords;
  /** What the builder says too. */
  readonly shared: PageWords;
  readonly facts: CatalogueFacts;
  /** Those that fit. */
  readonly found: readonly Choice[];
  /** The one that is looked at. */
  readonly shown: { readonly choice: Choice; readonly survey: SurveyFacts } | undefined;
  /** What the address named in vain. */
  readonly strange: readonly string[];
  /** What is said to whoever does not look: the last thing that was copied or cleared. */
  readonly said: Said;
  readonly set: (changes: Partial<State>) => void;
  readonly say: (text: string) => void;
  readonly clear: () => void;
}

/** The window with its address and the reader's languages. */
export interface Place {
  readonly hash: () => string;
  /** Puts it in the place of the one that is there: going back leads out of the page. */
  readonly keepHash: (hash: string) => void;
  readonly languages: readonly string[];
}

interface AppMeans {
  readonly facts: CatalogueFacts;
  readonly place: Place;
  readonly draw: (view: View) => void;
}

function shownIn({ survey: id }: State, { choices, surveys }: CatalogueFacts): View['shown'] {
  const choice = choices.find((one) => one.id === id);
  const survey = surveys.find((one) => one.id === id);
  return choice && survey ? { choice, survey } : undefined;
}

type WorkedOut = Omit<View, 'strange' | 'said' | 'set' | 'say' | 'clear'>;

function workedOut(state: State, facts: CatalogueFacts, readers: readonly string[]): WorkedOut {
  const language = languageFor(state, readers);
  return {
    state,
    language,
    words: catalogueWordsIn(language),
    shared: pageWordsIn(language),
    facts,
    found: chosenFrom(facts, wishesOf(state)),
    shown: shownIn(state, facts),
  };
}

/** Holds what was chosen, keeps it in the address, and draws the page. Gives what reads the address again. */
export function startApp({ facts, place, draw }: AppMeans): () => void {
  let { state, strange } = stateFrom(place.hash(), facts);

  const redraw = (said = silence): void =>
    draw({ ...workedOut(state, facts, place.languages), strange, said, ...actions });

  const change = (changes: Partial<State>): void => {
    state = { ...state, ...changes };
    strange = [];
    place.keepHash(hashOf(state));
  };

  const actions: Pick<View, 'set' | 'say' | 'clear'> = {
    set: (changes) => {
      change(changes);
      redraw();
    },
    say: (text) => redraw(saying(text)),
    clear: () => {
      change(nothingWished);
      redraw(saying(catalogueWordsIn(languageFor(state, place.languages)).wishes.cleared));
    },
  };

  redraw();
  return () => {
    ({ state, strange } = stateFrom(place.hash(), facts));
    redraw();
  };
}
