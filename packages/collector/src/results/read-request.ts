import type { Invited } from '@kith/results';
import type { ReleaseRequest } from './release-waves.js';

const isObject = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

const isCount = (input: unknown): input is number =>
  typeof input === 'number' && Number.isInteger(input) && input >= 0;

/** Reads `{"waves": […], "invited": {wave: {"all": 400, "by": {grouping: {group: 120}}}}}`. */
export function readReleaseRequest(input: unknown): ReleaseRequest | undefined {
  if (!isObject(input)) return undefined;
  const { waves, invited = {}, ...others } = input;
  if (Object.keys(others).length > 0 || !isObject(invited)) return undefined;
  if (!Array.isArray(waves) || waves.length === 0 || waves.length > 100) return undefined;
  const names = waves.filter((name): name is string => typeof name === 'string' && name.length <= 100);
  if (names.length !== waves.length || new Set(names).size !== names.length) return undefined;
  const counts = Object.entries(invited).map(([wave, given]) => [wave, invitedIn(given)] as const);
  if (counts.some(([, given]) => given === undefined)) return undefined;
  return { waves: names, invited: Object.fromEntries(counts) as Record<string, Invited> };
}

function invitedIn(input: unknown): Invited | undefined {
  if (!isObject(input)) return undefined;
  const { all, by = {} } = input;
  if (!isObject(by) || (all !== undefined && !isCount(all))) return undefined;
  const groupings = Object.values(by);
  if (!groupings.every((groups) => isObject(groups) && Object.values(groups).every(isCount)))
    return undefined;
  return { ...(isCount(all) && { all }), by: by as NonNullable<Invited['by']> };
}
