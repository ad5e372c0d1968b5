import type { Delivery } from '@kith/delivery';
import { seams } from '@kith/elements/survey/seams';

let runs = 0;

/**
 * Tells the frame page, and nobody else, where each run is, by its number on this page: `notice` when it begins anew,
 * then its phases, and `refused` where its response was. Bundled like a part: it takes what it adds to from the page.
 */
seams.couriers.push((open, run) => {
  const number = ++runs;
  const tell = (phase: string): void => {
    // A list: names are shortened here, and not in the page's own script.
    dispatchEvent(new CustomEvent('kith-frame-phase', { detail: [number, phase] }));
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
