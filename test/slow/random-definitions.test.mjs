import { describe } from 'node:test';
import { createRun } from '../../packages/core/dist/index.js';
import { holds, isFound, play } from '../../packages/core/dist/testing/holds.test.js';

/** A person answers, leaves, comes back and finishes. */
function getsThrough(trial) {
  const run = play(trial, () => undefined);
  const draft = run.draft();
  const again = draft ? trial.open(trial.definition, { draft: JSON.parse(JSON.stringify(draft)) }) : run;
  for (let i = 0; i < trial.definition.pages.length; i++) again.next();
  again.finish();
  run.withdraw();
}

describe('a random definition with random answers', () => {
  holds('neither crashes nor hangs', getsThrough);

  isFound('that crashes is found', getsThrough, {
    open: (definition, options) => {
      const run = createRun(definition, options);
      const finish = () => {
        throw new Error('out of order');
      };
      return Object.create(run, { finish: { value: finish } });
    },
  });
});
