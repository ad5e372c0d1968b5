import { KithError, type Run } from '@kith/core';
import { focusOf } from '@kith/core/focus';
import type { Settings } from './settings.js';

type Context = Readonly<Record<string, string>>;
type OnProblem = (error: KithError) => void;

/** What few pages set. Tells the web team what cannot be had; returns whether `kith-submit` carries the response. */
export function settleRare(run: Run, context: Context, settings: Settings, onProblem: OnProblem): boolean {
  checkFocus(run, context, onProblem);
  return settings.events === 'with-answers' && mayShowAnswers(run, onProblem);
}

/** The survey goes on with the set that is asked where none is named. */
function checkFocus({ definition: { focus } }: Run, context: Context, onProblem: OnProblem): void {
  const named = context['focus'];
  if (!named || focus?.sets.includes(named.trim())) return;
  const instead = focus
    ? `"${focusOf(focus, context)}" is asked instead.`
    : 'This survey has no sets to choose from.';
  onProblem(
    new KithError('attribute-invalid', `There is no set "${named}" to be in focus. ${instead}`, {
      path: 'focus',
      given: named,
      expected: focus?.sets.join(', ') ?? 'no focus',
    }),
  );
}

/** The survey goes on without; the web team learns it at once, not when the first person has finished. */
function mayShowAnswers({ privacy, definition }: Run, onProblem: OnProblem): boolean {
  if (privacy !== 'anonymous' || definition.audience !== 'student') return true;
  onProblem(
    new KithError('attribute-invalid', 'Anonymous student surveys keep their answers from the page.', {
      path: 'events',
      given: 'with-answers',
    }),
  );
  return false;
}
