import { loadPart } from '../parts.js';
import type { ModelHost } from './model-host.js';
import { seams } from './seams.js';
import type { Settings } from './settings.js';
import type { SurveyModel } from './survey-model.js';

const minute = 60_000;

/** After how many ms without anybody there a shared device begins anew. */
export const idleLimit = ({ idleMinutes }: Settings): number =>
  idleMinutes === 'off' ? Infinity : Math.max(2, Number(idleMinutes) || 20) * minute;

/**
 * On a device that many people use, nothing of one is left for the next to see. Here is what must work without
 * a network: a page that is left is blank at once. Who comes back is asked, and who is not there any more is waited
 * for, by the part, loaded when somebody has been at it for a minute, or comes back. Where it cannot be had, who comes
 * back finds the start, and so does whoever is there after nobody has gone on for as long as the page allows.
 */
export function watchDevice(model: SurveyModel, host: ModelHost, signal: AbortSignal): void {
  let since = 0;
  const isUsed = (): boolean => model.isSharedDevice && model.changedAt > 0;

  // By the clock, and every few seconds: a device that slept has counted nothing.
  const look = (): void => {
    const now = Date.now();
    since = isUsed() ? since || now : 0;
    // What is finished is not gone on with, and nobody hears any more what becomes of it.
    if (model.leftAt && model.snapshot?.phase !== 'answering') model.startAgain(false);
    else if (since && (model.leftAt || now - since >= minute))
      loadPart('idle').then(
        () => seams.idle?.(model, host, signal),
        () => {
          if (model.leftAt || now - model.changedAt >= idleLimit(model.settings)) model.startAgain(false);
        },
      );
  };
  const leave = (): void => {
    if (!isUsed()) return;
    host.items.commit();
    model.leftAt ||= Date.now();
    host.requestUpdate();
  };

  addEventListener('pagehide', leave, { capture: true, signal });
  addEventListener('pageshow', look, { signal });
  const timer = setInterval(() => {
    if (signal.aborted) clearInterval(timer);
    else look();
  }, 5000);
}
