import type { ModelHost } from '../survey/model-host.js';
import { idleLimit } from '../survey/shared-device.js';
import type { SurveyModel } from '../survey/survey-model.js';
import type { Asking } from '../survey/survey-state.js';
import { askingOf } from '../survey/views/asking.js';
import { noteOf, say } from '../survey/views/note.js';

const minute = 60_000;

/** For how long a run that was left waits in memory for its person. */
const patience = 2 * minute;

/** Somebody is there: at the keyboard, at the screen, by dictation, or by what a screen reader does for them. */
const signsOfLife = ['keydown', 'pointerdown', 'click', 'input', 'focusin'];

/** By the clock and not by timers alone: a device that slept has counted nothing. */
const glances = ['pageshow', 'visibilitychange'];

const warning = noteOf('idleWarning');

/** What is looked after already, by what ends it. */
const watched = new WeakMap<AbortSignal, () => void>();

/** Looks now, and from now on. A page that was left asks; one that nobody touches warns, and then begins anew. */
export function watchIdle(model: SurveyModel, host: ModelHost, signal: AbortSignal): void {
  const look = watched.get(signal) ?? startWatch(model, host, signal);
  watched.set(signal, look);
  look();
}

function startWatch(model: SurveyModel, host: ModelHost, signal: AbortSignal): () => void {
  let touched = model.changedAt;

  const look = (): void => {
    if (!model.isSharedDevice || !model.changedAt) return;
    const { leftAt } = model;
    const isAnswering = model.snapshot?.phase === 'answering';
    const idle = Date.now() - touched;
    const limit = idleLimit(model.settings);
    if (leftAt ? Date.now() - leftAt >= patience : idle >= limit) model.startAgain(false);
    else say(model, host, !leftAt && idle >= limit - minute && isAnswering ? warning : null);
    if (model.leftAt) ask(model);
  };

  const listen = (types: readonly string[], listener: () => void): void => {
    // Before the boundary of the survey, which lets none of them out.
    for (const type of types) addEventListener(type, listener, { capture: true, signal });
  };
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
  return look;
}

function ask(model: SurveyModel): void {
  if (model.asking) return;
  model.asking = returning(model);
  model.turnTo();
}

/** Asked of who comes back; the answers are seen after. */
const returning = (model: SurveyModel): Asking =>
  askingOf(
    'returnTitle',
    'returnText',
    [
      'goOn',
      () => {
        Object.assign(model, { asking: null, leftAt: 0 });
        model.turnTo();
      },
    ],
    ['startAgain', () => model.startAgain()],
  );
