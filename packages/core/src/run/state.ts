import type { Definition } from '../definition.js';
import type { PrivacyMode } from '../privacy.js';
import type { Board } from './board.js';
import type { EndView, ItemView, PageView, RunOptions, RunPhase } from './contract.js';
import type { Draw } from './draw.js';
import type { Graph } from './graph.js';

/** What a run keeps between two verbs. */
export interface RunState {
  readonly definition: Definition;
  readonly options: RunOptions;
  readonly privacy: PrivacyMode;
  readonly context: Readonly<Record<string, string>>;
  readonly graph: Graph;
  readonly draw: Draw | null;
  board: Board;
  phase: RunPhase;
  /** Position of the current page in the definition. */
  page: number;
  pageView: PageView | null;
  end: EndView | null;
  thanksPipes: ItemView['pipes'];
  setAside: readonly string[];
  /** When the notice was left. In memory only. */
  startedAt: Date;
}
