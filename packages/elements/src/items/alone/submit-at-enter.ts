import type { FormElement } from '../form-element.js';

/** Enter submits the form, as in a native field: the form does not see the one inside. */
export function submitAtEnter(host: FormElement): void {
  host.addEventListener('keydown', ({ key, isComposing }) => {
    if (key === 'Enter' && !isComposing) host.form?.requestSubmit();
  });
}
