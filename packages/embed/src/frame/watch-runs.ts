import { seams } from '@kith/elements/survey/seams';

/**
 * Tells the frame page, and nobody else, where each run is: `notice` when it begins anew, then its phases. Bundled
 * like a part: it takes what it adds to from the page.
 */
seams.couriers.push((open, run) => {
  const tell = (): void => {
    dispatchEvent(new CustomEvent('kith-frame-phase', { detail: run.snapshot.phase }));
  };
  tell();
  run.subscribe((_, change) => {
    if (change.phase) tell();
  });
  return open;
});
