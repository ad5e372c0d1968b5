import type { DurationBucket, ResponseRecord } from '@kith/core';

/** Signs that a response was not given with care. They are counted and shown; nothing is deleted for them. */
export const qualityFlags = ['straight-lined', 'too-fast', 'blank'] as const;
export type QualityFlag = (typeof qualityFlags)[number];

/** Under this many ratings, the same answer throughout is an opinion. */
const fewestInALine = 8;
const fastest = 2;

/** The longest that a bucket can mean, in seconds: who is called too fast was so in any case. */
const longest: Readonly<Record<DurationBucket, number>> = {
  '<1min': 60,
  '1-2min': 120,
  '2-3min': 180,
  '3-5min': 300,
  '5-10min': 600,
  '10-20min': 1200,
  '>20min': Infinity,
};

/** What stands out in one response. `points`: its answers to the measures, as places on their scales. */
export function qualityOf(record: ResponseRecord, points: readonly number[]): readonly QualityFlag[] {
  const answered = record.answers.filter(({ state }) => state === 'answered').length;
  const flags: QualityFlag[] = [];
  if (points.length >= fewestInALine && new Set(points).size === 1) flags.push('straight-lined');
  if (answered > 0 && secondsOf(record) < fastest * answered) flags.push('too-fast');
  if (answered === 0) flags.push('blank');
  return flags;
}

function secondsOf(record: ResponseRecord): number {
  if (record.privacyMode === 'anonymous') return longest[record.durationBucket];
  return (Date.parse(record.submittedAt) - Date.parse(record.startedAt)) / 1000;
}
