import type { ShortTextItem } from '../definition.js';
import { maxLengths } from './max-length.js';
import { textType } from './text-type.js';

/** Without `kind` and `pattern`, which come with the further item types. */
export const shortText = textType<ShortTextItem>('short-text', maxLengths['short-text'], true);
