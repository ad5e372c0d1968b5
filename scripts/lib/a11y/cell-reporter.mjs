import { writeFileSync } from 'node:fs';

const testsOf = ({ tests = [], suites = [] }) => [...tests, ...suites.flatMap(testsOf)];

/**
 * A reporter for @web/test-runner: leaves in the file named by KITH_CELLS what came of every fixture, as
 * `{ look, group, name, passed }`. Tests that are of no fixture are left out.
 */
export const cellReporter = () => ({
  onTestRunFinished({ sessions }) {
    if (!process.env.KITH_CELLS) return;
    const cells = [];
    for (const { testResults } of sessions)
      for (const { name: suite, ...rest } of testResults?.suites ?? []) {
        const look = /^look (.+)$/.exec(suite)?.[1];
        if (!look) continue;
        for (const { name, passed } of testsOf(rest)) {
          const [, group, state] = /^(\S+), (\S+)$/.exec(name) ?? [];
          if (group) cells.push({ look, group, name: state, passed });
        }
      }
    writeFileSync(process.env.KITH_CELLS, JSON.stringify(cells));
  },
});
