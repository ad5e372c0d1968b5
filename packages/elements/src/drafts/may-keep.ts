import type { NoticeFacts } from '../survey/notice-sentences.js';
import { isOn } from '../survey/is-on.js';

/** Whether this survey asks for drafts on the device. */
export const wantsDrafts = ({ settings }: Pick<NoticeFacts, 'settings'>): boolean =>
  settings.drafts === 'device';

/** Never where others use the device, and never of students whose answers are anonymous. */
export function mayKeep(model: NoticeFacts): boolean {
  const { settings, words, run } = model;
  const isForStudents = words?.definition.audience === 'student';
  const isShared = settings.sharedDevice === undefined ? isForStudents : isOn(settings.sharedDevice);
  return wantsDrafts(model) && !isShared && !(isForStudents && run?.privacy === 'anonymous');
}
