import { test } from 'node:test';

/**
 * A test that not every engine's driver can take. `missing` says what it lacks, or is empty: then the test runs. What is
 * not tried is printed with the reason, and counts as nothing. No test is left out in another way.
 */
export function tryWhere(missing, title, run) {
  test(title, missing ? { skip: `skipped cell: ${missing}` } : {}, run);
}
