import type { Choices, Host, Way } from './choices.js';

/** What each host keeps of what is pasted, best first. */
const kept: Readonly<Record<Host, readonly [Way, ...Way[]]>> = {
  html: ['tag', 'frame', 'placeholder', 'address'],
  'wordpress-editor': ['tag', 'frame', 'placeholder', 'address'],
  'wordpress-author': ['placeholder', 'address'],
  canvas: ['frame', 'address'],
  moodle: ['frame', 'placeholder', 'address'],
  'google-sites': ['address'],
  // Its editors empty the sandbox of a frame, in which nothing runs, and drop scripts and unknown tags.
  tinymce: ['placeholder', 'address'],
  // Whoever has no server has nothing that a frame or a link could lead to.
  file: ['file'],
  link: ['address', 'file'],
};

type Who = Pick<Choices, 'survey' | 'privacy' | 'host'>;

/**
 * Whether the frame page comes first because of who answers: scripts of the page around could read along, and students
 * cannot choose another page.
 */
export const needsApart = ({ survey, privacy }: Who): boolean =>
  survey.audience === 'student' && (privacy ?? 'anonymous') === 'anonymous';

/**
 * Each person has an address of their own, with a code at its end: a frame has the same one for everybody, and hears
 * nothing of what stands in the address of the page around it.
 */
const oneForEverybody = (way: Way): boolean => way === 'frame';

function keptFor({ host, privacy }: Who): readonly [Way, ...Way[]] {
  const [first, ...others] = kept[host].filter((way) => privacy !== 'confidential' || !oneForEverybody(way));
  return first ? [first, ...others] : kept[host];
}

/** The ways that fit, best first. */
export function waysFor(choices: Who): readonly [Way, ...Way[]] {
  const ways = keptFor(choices);
  const apart = (['frame', 'address'] as const).find((way) => ways.includes(way)) ?? ways[0];
  return needsApart(choices) ? [apart, ...ways.filter((way) => way !== apart)] : ways;
}

/** The way that was chosen, or the first where none was, or one that does not fit. */
export function wayOf(choices: Choices): Way {
  const ways = waysFor(choices);
  return ways.find((way) => way === choices.way) ?? ways[0];
}

/** Whether the survey stands in the page itself, where scripts of that page can read along. */
export const standsInPage = (way: Way): boolean => way === 'tag' || way === 'placeholder';

/** Whether the survey is shown by the frame page, which needs a configuration. */
export const usesFramePage = (way: Way): boolean => way !== 'tag';

/** Whether Kith's files have to lie on a server. */
export const needsFolder = (way: Way): boolean => way !== 'file';
