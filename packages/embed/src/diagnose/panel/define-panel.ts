import { DiagnoseElement } from './diagnose-element.js';

/** Registers the tag unless the page has it already. */
export function definePanel(): void {
  if (!customElements.get('kith-diagnose')) customElements.define('kith-diagnose', DiagnoseElement);
}
