// For test files that share a process: where one of them ends it, the tests of the others would be missed by nobody.
import { after } from 'node:test';

let areAllDone = false;
after(() => {
  areAllDone = true;
});
process.on('exit', () => {
  if (areAllDone) return;
  console.error('The process ended before its tests did.');
  process.exitCode = 1;
});
