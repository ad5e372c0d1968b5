import type { ThenNowItem } from '../../definition.js';
import { rowType } from './rows.js';

const rows = [{ id: 'then' }, { id: 'now' }] as const;

export const thenNow = rowType<ThenNowItem>('then-now', () => rows);
