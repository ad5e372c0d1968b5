import type { MatrixItem, MatrixRow } from '@kith/core';
import type { PropertyDeclarations } from 'lit';
import { itemBase } from '../../alone/attributes.js';
import { LightOptions } from '../../alone/light-options.js';
import { RowsItemElement } from '../rows-item.js';

/**
 * `value` names the answers by row: `care=4 voice=not-sure`. A form named `q` sends them as `q.care` and
 * `q.voice`. Outside answers are offered for each row.
 *
 * @summary Several statements on one scale: a table where there is room, else one card a statement.
 */
export class MatrixItemElement extends RowsItemElement<MatrixItem> {
  static override properties: PropertyDeclarations = { rows: { attribute: false } };

  /** The statements. Default: the `<option>` children. */
  declare rows: MatrixItem['rows'] | null;

  private readonly light = new LightOptions(this);

  protected rowsOf({ rows }: MatrixItem): readonly MatrixRow[] {
    return rows;
  }

  protected fromAttributes(): MatrixItem {
    const rows = this.rows ?? this.light.options.map(({ id, label }) => ({ id, label }));
    return { ...itemBase(this), type: 'matrix', scale: this.scaleId, rows };
  }
}
