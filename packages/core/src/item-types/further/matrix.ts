import type { MatrixItem } from '../../definition.js';
import { rowType } from './rows.js';

export const matrix = rowType<MatrixItem>('matrix', ({ rows }) => rows);
