import type { Choices, Host, Way } from './choices.js';
import { standsInPage, wayOf } from './hosts.js';
import type { LimitKey } from './words.js';

const ofHost = (host: Host, way: Way): readonly LimitKey[] => {
  if (host === 'google-sites') return ['fixedHeight', 'googleSites'];
  if (way === 'address') return [];
  if (way === 'file') return ['fileOrigin', 'fileOfToday'];
  if (host === 'wordpress-editor') return ['wordPressNetwork'];
  if (host === 'wordpress-author') return ['untilLoader'];
  if (host === 'tinymce') return ['tinymceFrames', 'untilLoader'];
  if (host === 'canvas') return ['canvasHeight', 'canvasApps', 'canvasPolicy'];
  if (host === 'moodle') return ['moodleCleans'];
  return way === 'placeholder' ? ['untilLoader'] : [];
};

/** What somebody should know before it is used. */
export function limitsOf(choices: Choices): readonly LimitKey[] {
  const way = wayOf(choices);
  const { adapter, confirm, privacy, languages } = choices;
  const isStudents = choices.survey.audience === 'student';
  return [
    ...ofHost(choices.host, way),
    ...(way === 'placeholder' ? (['oneLoader'] as const) : []),
    ...(way === 'frame' ? (['oneServer'] as const) : []),
    ...(standsInPage(way) && isStudents ? (['scriptsReadAlong'] as const) : []),
    ...(adapter === 'form' ? (['sentNotReceived'] as const) : []),
    ...(adapter !== 'form' && confirm === 'status' ? (['statusIsEnough'] as const) : []),
    ...(privacy === 'confidential' ? (['oneLinkEach'] as const) : []),
    ...(languages.some((tag) => tag !== 'en') ? (['draftWords'] as const) : []),
  ];
}
