import { loadPart } from '../parts.js';
import type { SurveyModel } from './survey-model.js';
import type { Question } from './survey-state.js';
import { seams } from './seams.js';

const minute = 60_000;

/** For how long a run that was left waits in memory for its person. */
const patience = 2 * minute;

/** Somebody is there: at the keyboard, at the screen, by dictation, or by what a screen reader does for them. */
const signsOfLife = ['keydown', 'pointerdown', 'click', 'input', 'focusin'];

/** By the clock and not by timers alone: a device that slept has counted nothing. */
const glances = ['pageshow', 'visibilitychange'];

/** Asked of who comes back; the answers are seen after. */
const returning = (model: SurveyModel): Question => ({
  title: 'returnTitle',
  text: 'returnText',
  yes: [
    'goOn',
    () => {
      Object.assign(model, { asking: null, leftAt: null });
      model.turnTo();
    },
  ],
  no: ['startAgain', () => model.startAgain()],
});

/**
 * On a device that many people use, nothing of one is left for the next to see: a page that was left asks before it
 * shows an answer again, and one that nobody touches warns, and then begins anew. `commit` takes what is being typed.
 */
export function watchDevice(model: SurveyModel, commit: () => void, signal: AbortSignal): void {
  let touched = Date.now();
  const isUsed = (): boolean => model.isSharedDevice && model.hasBegun;
  const isAnswering = (): boolean => model.snapshot?.phase === 'answering';

  const look = (): void => {
    if (!isUsed()) return;
    const { leftAt } = model;
    const now = Date.now();
    const idle = now - touched;
    if (leftAt === null ? idle >= model.idleLimit : now - leftAt >= patience) model.startAgain(false);
    // Who is offline is not warned.
    else if (idle >= minute && !seams.idle) loadPart('idle').then(look, () => undefined);
    else model.say(idle >= model.idleLimit - minute && isAnswering() ? seams.idle : null);
  };

  const leave = (): void => {
    if (!isUsed()) return;
    commit();
    // Where there is nothing to go on with, it is not asked: the next look begins anew.
    model.leftAt ??= isAnswering() ? Date.now() : 0;
    if (isAnswering()) model.asking = returning(model);
    model.turnTo();
  };

  const listen = (types: readonly string[], listener: () => void): void => {
    // Before the boundary of the survey, which lets none of them out.
    for (const type of types) addEventListener(type, listener, { capture: true, signal });
  };
  listen(['pagehide'], leave);
  listen(glances, look);
  listen(signsOfLife, () => {
    // Who comes late extends nothing.
    look();
    touched = Date.now();
    look();
  });
  const timer = setInterval(look, 5000);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
  });
}
