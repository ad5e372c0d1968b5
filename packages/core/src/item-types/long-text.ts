import type { LongTextItem } from '../definition.js';
import { maxLengths } from './max-length.js';
import { textType } from './text-type.js';

export const longText = textType<LongTextItem>('long-text', maxLengths['long-text'], false);
