import { scaleLinear } from 'd3-scale';
import type { Speech } from '../words/speech.js';

/** Room at both ends, for what is drawn around a value. */
const margin = 5;

/** Where a share stands across a picture, as an attribute: from where reading begins to where it ends. */
export function acrossFor({ dir }: Pick<Speech, 'dir'>): (share: number) => string {
  const ends = [margin, 100 - margin];
  const scale = scaleLinear([0, 1], dir === 'rtl' ? ends.reverse() : ends);
  return (share) => `${scale(share)}%`;
}

/** Where lines help to read a picture. */
export const marks = [0, 0.25, 0.5, 0.75, 1] as const;
