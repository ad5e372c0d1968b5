import type { PublishedCell } from '../../protect/published.js';
import type { ReleasedMeasure } from '../../release/contract.js';
import { describe } from '../../scoring/describe.js';
import type { Reader } from '../reading/reader.js';

/** "“Mostly true” or “Completely true”": what counts as favourable. */
export function favourableOf({ names, speech }: Reader, measure: ReleasedMeasure): string {
  const labels = measure.values.flatMap((value, place) =>
    measure.favourable.includes(value) ? [names.value(measure.id, place, value)] : [],
  );
  return speech.list(
    labels.map((label) => speech.text('quoted', { label })),
    'or',
  );
}

/** The favourable share in words, or in which band it is; nothing where neither is told. */
export function shareText({ speech }: Reader, cell: PublishedCell): string | undefined {
  if (cell.detail === 'band') return speech.band(cell);
  const { share } = describe(cell);
  return share === undefined ? undefined : speech.percent(share);
}

/** What is told of one cell, in sentences: the same as its picture. */
export function summaryOf(reader: Reader, measure: ReleasedMeasure, cell: PublishedCell): readonly string[] {
  const { speech } = reader;
  if (cell.detail === 'none') return [speech.words.hidden];
  const answers = `${speech.text('answers', { n: cell.n })}.`;
  if (cell.detail === 'count') return [answers, speech.text('onlyCount')];
  const labels = favourableOf(reader, measure);
  if (cell.detail === 'band') return [answers, speech.text('shareIn', { labels, band: speech.band(cell) })];
  const { share = 0, interval } = describe(cell);
  const said = speech.text('shareOf', { percent: speech.percent(share), labels });
  return interval
    ? [answers, said, speech.text('likely', { range: speech.range(interval) })]
    : [answers, said];
}

/** Over a column of shares with the ranges that they likely stand for. */
export const shareHead = (reader: Reader, measure: ReleasedMeasure): string =>
  reader.speech.text('shareWithRange', { labels: favourableOf(reader, measure) });
