import type { GroupField, Item, ItemAudio } from '../../definition.js';
import { scales } from '../../scales.js';
import { mistake, type Mistake } from '../mistake.js';
import type { Outline } from '../outline.js';
import { join } from '../path.js';

/** Recordings stand for all the points of a scale, and for options that there are. */
export function checkAudio({ items }: Outline): readonly Mistake[] {
  return items.flatMap(({ item, path }) => (item?.audio ? checkRecordings(item, item.audio, path) : []));
}

/** The recordings of one item, in the definition or in a catalogue of it. */
export function checkRecordings(
  item: Item | GroupField,
  { points, options = {} }: ItemAudio,
  path: string,
): readonly Mistake[] {
  const known = 'options' in item ? item.options.map(({ id }) => id) : [];
  const at = join(path, 'audio');
  const mistakes = Object.keys(options)
    .filter((id) => !known.includes(id))
    .map((id) => mistake(join(join(at, 'options'), id), 'unknown-item', `There is no option "${id}".`));
  const count = 'scale' in item ? scales[item.scale].points : item.type === 'yes-no' ? 2 : 0;
  if (!points || points.length === count) return mistakes;
  const message = `There are ${count} points to record, but found ${points.length}.`;
  return [...mistakes, mistake(join(at, 'points'), 'wrong-size', message)];
}
