import { checkContext, checkLabel } from '../check-context.js';
import type { Definition } from '../definition.js';
import { KithError } from '../errors.js';
import { notLoaded } from '../item-types/not-loaded.js';
import { rulesOf } from '../item-types/rules-of.js';
import { resolvePrivacy } from '../resolve-privacy.js';
import { type Abilities, abilities, checkAbilities } from './abilities.js';
import { createBoard } from './board.js';
import type { RunOptions } from './contract.js';
import { buildGraph } from './graph.js';
import type { RunState } from './state.js';

/** Checks what the host hands over and sets the run up before its notice. */
export function openRun(definition: Definition, options: RunOptions): RunState {
  const context = checkContext({ ...options.context, ...abilities.settleFocus?.(definition, options) });
  checkLabel('wave', options.wave ?? '');
  const privacy = resolvePrivacy(definition, options.privacy, {
    context,
    respondentToken: options.respondentToken,
  });
  checkHelp(definition);
  checkAbilities(definition);
  const graph = buildGraph(definition);
  const draw = abilities.drawLots?.(definition, graph, options) ?? null;
  const state: RunState = {
    definition,
    options,
    privacy,
    context,
    graph,
    draw,
    board: createBoard(graph, context, draw),
    phase: 'notice',
    page: 0,
    pageView: null,
    startedAt: new Date(0),
    end: null,
    thanksPipes: null,
    setAside: [],
  };
  if (options.draft) withDrafts().restoreDraft(state, options.draft);
  return state;
}

/** Drafts come with the further abilities. Throws `item-type-not-loaded`. */
export function withDrafts(): Pick<Abilities, 'draftOf' | 'restoreDraft'> {
  const { draftOf, restoreDraft } = abilities;
  if (draftOf && restoreDraft) return { draftOf, restoreDraft };
  throw notLoaded('drafts');
}

/** Where students can write, they must be able to read whom to turn to. */
function checkHelp(definition: Definition): void {
  if (definition.audience !== 'student' || definition.help) return;
  const open = definition.pages.flatMap((page) => page.items).find((item) => rulesOf(item).open);
  if (!open) return;
  throw new KithError('help-missing', `Students can write in "${open.id}", but "help" is empty.`, {
    path: 'help',
    expected: 'a sentence: whom to turn to',
  });
}
