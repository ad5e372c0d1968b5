import type { Definition, Presentation } from './definition.js';

/** How a definition is shown: as it says, else as suits the youngest students whom it is for. */
export function presentationOf({
  presentation,
  audience,
  gradeBands = [],
}: Pick<Definition, 'presentation' | 'audience' | 'gradeBands'>): Presentation {
  if (presentation) return presentation;
  const young = (['k-2', '3-5'] as const).find((band) => gradeBands.includes(band));
  return (audience === 'student' && young) || 'standard';
}
