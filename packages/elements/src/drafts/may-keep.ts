import type { NoticeFacts } from '../survey/notice-sentences.js';
import { isShared } from '../survey/is-shared.js';

/** Whether this survey asks for drafts on the device. */
export const wantsDrafts = ({ settings }: Pick<NoticeFacts, 'settings'>): boolean =>
  settings.drafts === 'device';

/** Never where others use the device, and never of students whose answers are anonymous. */
export function mayKeep(model: NoticeFacts): boolean {
  const { settings, words, run } = model;
  const isOfStudents = words?.definition.audience === 'student' && run?.privacy === 'anonymous';
  return wantsDrafts(model) && !isShared(settings, words?.definition) && !isOfStudents;
}
