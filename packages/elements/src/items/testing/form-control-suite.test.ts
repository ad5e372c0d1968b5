import { type FormControlOptions, formControlChecks } from './form-control-checks.test.js';

/** Runs the whole contract of a form control against one item. */
export function formControlSuite(options: FormControlOptions): void {
  describe(`<${options.tag}> as a form control`, () => {
    for (const [fact, check] of Object.entries(formControlChecks)) it(fact, () => check(options));
  });
}
