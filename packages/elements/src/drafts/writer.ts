import type { Run, RunDraft } from '@kith/core';
import type { DraftInHand } from '@kith/delivery';

/** At most one writing a second. */
const rest = 1000;

export interface Writer {
  /** Takes what is being typed. */
  commit: () => void;
  /** Writes what is not written yet, and lets go of the draft. */
  stop(): void;
}

/** A wish to be contacted is nobody's business but its endpoint's: no device keeps it. */
function withoutContacts(run: Run, draft: RunDraft): RunDraft {
  const isContact = (id: string): boolean => run.snapshot.item(id).item.type === 'contact';
  return { ...draft, answers: draft.answers.filter(({ id }) => !isContact(id)) };
}

/** Calls `write` at once after a rest: a page that ends may write nothing more. What follows is written together. */
function createRhythm(write: () => void): { readonly change: () => void; readonly flush: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBehind = false;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (!isBehind) return;
    isBehind = false;
    write();
  };
  const change = (): void => {
    isBehind = true;
    if (timer !== undefined) return;
    flush();
    timer = setTimeout(() => {
      timer = undefined;
      if (isBehind) change();
    }, rest);
  };
  return { change, flush };
}

/** Keeps the draft like its run, until it ends; then nothing is kept. `onFailure` is called once. */
export function createWriter(run: Run, inHand: DraftInHand, onFailure: (cause: unknown) => void): Writer {
  let hasFailed = false;
  const leaving = new AbortController();

  const fail = (cause: unknown): void => {
    if (!hasFailed) onFailure(cause);
    hasFailed = true;
  };
  const { change, flush } = createRhythm(() => {
    const draft = run.draft();
    (draft ? inHand.write(withoutContacts(run, draft)) : inHand.remove()).catch(fail);
  });
  const unsubscribe = run.subscribe(({ phase }) => {
    change();
    // Who deletes their answers does not wait. What was sent is gone a moment after the outbox has it.
    if (phase === 'withdrawn' || phase === 'declined') flush();
  });
  // It may have begun while the device was asked.
  if (run.snapshot.phase === 'answering') change();
  const writer: Writer = {
    commit: () => undefined,
    stop: () => {
      flush();
      unsubscribe();
      leaving.abort();
      inHand.release();
    },
  };
  whenLeft(leaving.signal, () => {
    writer.commit();
    flush();
  });
  return writer;
}

/** The page ends, or is put away and may never come back. */
function whenLeft(signal: AbortSignal, act: () => void): void {
  for (const type of ['pagehide', 'visibilitychange'])
    addEventListener(
      type,
      () => {
        if (type === 'pagehide' || document.hidden) act();
      },
      { capture: true, signal },
    );
}
