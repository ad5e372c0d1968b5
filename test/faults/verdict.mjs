import { isAccepted, isMemoryOnly } from './ledger.mjs';

const answerIn = (row) => /Answer [\w-]+-\d{6}\./.exec(JSON.stringify(row))?.[0];

function countBy(list, keyOf) {
  const counts = new Map();
  for (const each of list) counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1);
  return counts;
}

/**
 * Compares what was promised with what is stored. *Lost*: accepted, and not stored under its id or with its answer.
 * *Doubled*: stored more than once by its id or by its answer, accepted or not.
 */
export function judge(entries, rows) {
  const byAnswer = countBy(rows, answerIn);
  const byId = countBy(rows, ({ responseId }) => responseId);
  const all = [...entries];
  const isStored = ({ id, text }) => byAnswer.has(text) && (id === undefined || byId.has(id));
  const finished = all.filter(({ id, promises }) => id !== undefined || promises.length > 0);
  const accepted = all.filter(isAccepted);
  const given = new Set(all.map(({ text }) => text));
  const notAccepted = finished.filter((entry) => !isAccepted(entry));
  return {
    finished: finished.length,
    accepted: accepted.length,
    memoryOnly: all.filter(isMemoryOnly).length,
    memoryOnlyStored: all.filter((entry) => isMemoryOnly(entry) && isStored(entry)).length,
    notAcceptedStored: notAccepted.filter(isStored).length,
    refused: all.filter(({ promises }) => promises.includes('refused')).length,
    rows: rows.length,
    strange: rows.filter((row) => !given.has(answerIn(row))).length,
    lost: accepted.filter((entry) => !isStored(entry)),
    doubled: all.filter(({ id, text }) => byAnswer.get(text) > 1 || byId.get(id) > 1),
  };
}
