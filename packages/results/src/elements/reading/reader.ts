import type { Publication } from '../../publish/publication.js';
import type { Speech } from '../words/speech.js';
import type { Chosen, Wishes } from './chosen.js';
import type { Names } from './names.js';

/** What a view is drawn from. */
export interface Reader {
  readonly results: Publication;
  readonly speech: Speech;
  readonly names: Names;
  readonly chosen: Chosen;
  /** Of the title among the headings of the page, 1 to 6. */
  readonly level: number;
  /** The person wants to see something else. */
  readonly wish: (wishes: Wishes) => void;
}
