import { type Found, found } from '../catalogue.js';
import type { Facts } from '../facts.js';

/** In megabytes. */
const fewLeft = 5;

/** What the device can keep, and what waits there. */
export function judgeStorage({ storage, frame, waiting }: Facts): readonly Found[] {
  const { fault, isPersistent, left } = storage;
  if (fault !== undefined) return [found('storageBlocked', { why: fault })];
  const counted =
    waiting === null
      ? found('waitingUncounted')
      : waiting > 0
        ? found('waitingSome', { n: waiting })
        : found('waitingNone');
  return [
    found('storageWorks'),
    ...(isPersistent === undefined ? [] : [found(isPersistent ? 'storageLasting' : 'storageMayGo')]),
    ...(left !== undefined && left < fewLeft ? [found('storageFull', { n: left })] : []),
    ...(frame.isFramed && !frame.isSameOrigin ? [found('storageApart')] : []),
    found('storagePrivate'),
    counted,
  ];
}
