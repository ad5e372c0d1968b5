import type { Delivery } from '@kith/delivery';
import { seams } from '@kith/elements/survey/seams';

/**
 * Tells the frame page, and nobody else, where each run is: `notice` when it begins anew, then its phases, and `refused`
 * where its response was. Bundled like a part: it takes what it adds to from the page.
 */
seams.couriers.push((open, run) => {
  const tell = (phase: string): void => {
    dispatchEvent(new CustomEvent('kith-frame-phase', { detail: phase }));
  };
  tell(run.snapshot.phase);
  run.subscribe((_, change) => {
    if (change.phase) tell(run.snapshot.phase);
  });
  return (changes) => {
    const delivery = open(changes);
    return delivery && hearing(delivery, () => tell('refused'));
  };
});

/** No event of a survey says that its response was refused. */
function hearing(delivery: Delivery, refused: () => void): Delivery {
  return {
    resume: () => delivery.resume(),
    close: () => {
      delivery.close();
    },
    submit(record) {
      const submission = delivery.submit(record);
      submission.subscribe((state) => {
        if (state === 'attention') refused();
      });
      return submission;
    },
  };
}
