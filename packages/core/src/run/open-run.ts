import { checkContext, checkLabel } from '../check-context.js';
import type { Definition } from '../definition.js';
import { KithError } from '../errors.js';
import { rulesOf } from '../item-types/rules-of.js';
import { resolvePrivacy } from '../resolve-privacy.js';
import { createBoard } from './board.js';
import type { RunOptions } from './contract.js';
import { restoreDraft } from './draft.js';
import { drawLots, restoreDraw } from './draw.js';
import { buildGraph } from './graph.js';
import type { RunState } from './state.js';

/** Checks what the host hands over and sets the run up before its notice. */
export function openRun(definition: Definition, options: RunOptions): RunState {
  const context = checkContext(options.context ?? {});
  checkLabel('wave', options.wave ?? '');
  const privacy = resolvePrivacy(definition, options.privacy, {
    context,
    respondentToken: options.respondentToken,
  });
  checkHelp(definition);
  const graph = buildGraph(definition);
  const fresh = drawLots(definition, graph, options.random ?? Math.random);
  const { draft } = options;
  const draw = draft ? restoreDraw(fresh, draft.draw, graph, definition) : fresh;
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
  if (draft) restoreDraft(state, draft);
  return state;
}

/** Where students can write, they must be able to read whom to turn to. */
function checkHelp(definition: Definition): void {
  if (definition.audience !== 'student' || definition.help) return;
  const open = definition.pages.flatMap((page) => page.items).find((item) => rulesOf(item).open);
  if (!open) return;
  throw new KithError(
    'help-missing',
    `Students can write in "${open.id}", but "help" says nowhere to turn.`,
    {
      path: 'help',
      expected: 'a sentence that says whom to turn to',
    },
  );
}
