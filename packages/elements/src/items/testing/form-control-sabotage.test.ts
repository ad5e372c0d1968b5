import { plainText } from '@kith/core';
import { expect } from '@open-wc/testing';
import { ScaleItemElement } from '../scale-item/scale-item.js';
import { option } from './find.test.js';
import { type FormControlOptions, formControlChecks } from './form-control-checks.test.js';
import { click } from './press.test.js';

/** Elements that break one promise each, under the fact that must notice. */
const sabotaged: Readonly<Record<string, CustomElementConstructor>> = {
  'is not sent without a name': class extends ScaleItemElement {
    protected override syncForm(): void {
      const data = new FormData();
      data.append('q', plainText(this.value));
      this['internals'].setFormValue(data);
    }
  },
  'a required one without an answer keeps the form back and says why': class extends ScaleItemElement {
    protected override get flaw(): null {
      return null;
    }
  },
  'points the browser at its first control': class extends ScaleItemElement {
    protected override get control(): null {
      return null;
    }
  },
  'goes back to its first value when the form is reset': class extends ScaleItemElement {
    override formResetCallback(): void {}
  },
  'is silent, and out of reach, in a disabled fieldset': class extends ScaleItemElement {
    override formDisabledCallback(): void {}
  },
  'comes back as the browser kept it': class extends ScaleItemElement {
    protected override restore(): void {}
  },
  'fires input and change when a person answers': class extends ScaleItemElement {
    override dispatchEvent(): boolean {
      return true;
    }
  },
  'fires nothing when a script answers': class extends ScaleItemElement {
    protected override updated(): void {
      super.updated();
      this.dispatchEvent(new Event('change', { bubbles: true }));
    }
  },
  'has no axe violation, also with an error': class extends ScaleItemElement {
    protected override updated(): void {
      super.updated();
      for (const label of this.renderRoot.querySelectorAll('label > span')) label.remove();
    }
  },
};

describe('the contract of a form control', () => {
  for (const [n, [fact, element]] of Object.entries(sabotaged).entries())
    it(`notices a breach of: ${fact}`, async () => {
      const tag = `sabotaged-item-${n}`;
      customElements.define(tag, element);
      const options: FormControlOptions = {
        tag,
        values: [
          { value: 4, attribute: '4', entries: [['q', '4']] },
          { value: 2, attribute: '2', entries: [['q', '2']] },
        ],
        answer: (item) => click(option(item, '3')),
        answered: 3,
      };
      const noticed = await formControlChecks[fact]?.(options).then(
        () => false,
        () => true,
      );
      expect(noticed).to.equal(true);
    });
});
