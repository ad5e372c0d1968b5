import type { ItemNode } from './graph.js';
import { isQuestion } from '../item-types/is-question.js';
import { privacyRules } from '../privacy-rules.js';
import { responseContextKeys } from '../context-keys.js';
import { given } from '../given.js';
import type { Answer, AnswerState, ResponseContext, ResponseRecord } from '../response.js';
import { libraryVersion } from '../version.js';
import type { ItemView, LocaleInfo } from './contract.js';
import { durationBucket } from './duration-bucket.js';
import { localDate, localTime } from './local-time.js';
import { newId } from './new-id.js';
import type { RunState } from './state.js';

/** What a finished run hands over. Fields that a privacy mode forbids are never made. */
export function buildRecord(state: RunState, partial: boolean): ResponseRecord {
  const { definition, options, context, privacy } = state;
  const { locale, localeStatus, contentHash }: LocaleInfo = options.locale?.() ?? {
    locale: definition.language,
    localeStatus: definition.languageStatus,
  };
  const base = given({
    schema: 'response/1',
    libraryVersion,
    responseId: (options.newId ?? newId)(),
    instrument: given({
      id: definition.id,
      version: definition.version,
      contentHash,
      basedOn: definition.basedOn,
    }),
    locale,
    localeStatus,
    mode: options.mode ?? 'web-self',
    respondentUnit: options.respondentUnit ?? 'self',
    role: context['role'],
    wave: options.wave?.trim(),
    changeId: context['changeId'],
    changePhase: context['changePhase'],
    context: recordedContext(context),
    consent: { textId: definition.notice.id, result: 'given' },
    status: partial ? 'partial' : 'complete',
    answers: answersOf(state),
    test: options.test || undefined,
  });
  return Object.freeze({ ...base, privacyMode: privacy, ...timesAndToken(state) } as ResponseRecord);
}

function timesAndToken({ options, privacy, startedAt }: RunState): object {
  const end = options.now?.() ?? new Date();
  const rules = privacyRules[privacy];
  if (rules.times === 'date') {
    return {
      submittedOn: localDate(end),
      durationBucket: durationBucket(end.getTime() - startedAt.getTime()),
    };
  }
  return {
    ...(rules.respondentToken === 'required' && { respondentToken: options.respondentToken }),
    startedAt: localTime(startedAt),
    submittedAt: localTime(end),
  };
}

function recordedContext(context: Readonly<Record<string, string>>): ResponseContext {
  return given(Object.fromEntries(responseContextKeys.map((key) => [key, context[key]])));
}

function answersOf(state: RunState): readonly Answer[] {
  const { graph, board } = state;
  return graph.items.flatMap((item, index): Answer[] => {
    if (!isQuestion(item)) return [];
    const view = board.views.get(index);
    const recorded = recordedState(view, (graph.nodeOf[index] as ItemNode).page > state.page);
    const answered = recorded === 'answered';
    return [
      Object.freeze(
        given({
          itemId: item.id,
          itemVersion: item.version ?? 1,
          type: item.type,
          state: recorded,
          value: answered ? view.value : null,
          otherText: (answered && view.otherText) || undefined,
        }) as Answer,
      ),
    ];
  });
}

function recordedState(view: ItemView, later: boolean): AnswerState {
  if (!view.shown) return 'not-shown';
  if (view.state !== 'unanswered') return view.state;
  return later ? 'not-reached' : 'skipped';
}
