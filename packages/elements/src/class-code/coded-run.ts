import type { Run } from '@kith/core';

/** Why the collector did not take a response for its code. */
export type CodeRefusal = 'code-needed' | 'code-unknown' | 'code-spent';

/** What is known of the code of one run; in memory only, and gone with the run. */
export interface CodedRun {
  /** As it stands in the field, so that another language does not clear it. */
  typed: string;
  /** As it is sent. */
  code?: string;
  /** What was typed cannot be a code. */
  isSlip: boolean;
  refused: CodeRefusal | null;
  /** Brings what there is to see now before the person, if they are still there. */
  show?: () => void;
  /** Sends the finished response once more, with the code that is there now. */
  sendAgain?: () => void;
}

const runs = new WeakMap<Run, CodedRun>();

export function codedRun(run: Run): CodedRun {
  let coded = runs.get(run);
  if (!coded) {
    coded = { typed: '', isSlip: false, refused: null };
    runs.set(run, coded);
  }
  return coded;
}
