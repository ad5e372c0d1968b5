import { en } from '@kith/core';

const durations = {
  '<1min': 'under 1 minute',
  '1-2min': '1–2 minutes',
  '2-3min': '2–3 minutes',
  '3-5min': '3–5 minutes',
  '5-10min': '5–10 minutes',
  '10-20min': '10–20 minutes',
  '>20min': 'over 20 minutes',
};

const languages = new Intl.DisplayNames('en', { type: 'language' });

/** A stored record in words for the panel: what it holds, and the state of each answer. */
export function readable(record, definition) {
  const items = new Map(definition?.pages.flatMap(({ items }) => items).map((item) => [item.id, item]));
  return {
    id: record.responseId,
    facts: [
      record.status,
      languages.of(record.locale),
      durations[record.durationBucket],
      record.submittedOn,
      record.test ? 'trial' : undefined,
    ].filter((fact) => fact !== undefined),
    privacy: record.privacyMode,
    context: Object.entries({ ...record.context, wave: record.wave, role: record.role })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name}: ${value}`),
    answers: record.answers.map((answer) => ({
      question: items.get(answer.itemId)?.label ?? answer.itemId,
      state: answer.state,
      text: answer.state === 'answered' ? wordsOf(answer, items.get(answer.itemId)) : '',
    })),
  };
}

function wordsOf({ type, value, otherText }, item) {
  if (type === 'scale') return en.scales[item?.scale]?.[value - 1] ?? String(value);
  const label = (id) => item?.options?.find((option) => option.id === id)?.label ?? id;
  const words = Array.isArray(value) ? value.map(label).join(', ') : label(value);
  return otherText ? `${words} (${otherText})` : words;
}
