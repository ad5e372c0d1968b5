import { type Found, found } from '../catalogue.js';
import type { PolicyFact, ViolationFact } from '../facts.js';

const isTypes = ({ directive }: ViolationFact): boolean => directive.includes('trusted-types');

/** What a policy has to say for it; the browser's own words, such as `inline`, are no source that one should add. */
function one(violation: ViolationFact): Found {
  const { directive, blocked, isReportOnly } = violation;
  if (isReportOnly) return found('policyReports', { directive, blocked });
  return isTypes(violation)
    ? found('policyTypes', { directive })
    : found('policyBlocked', { directive, blocked });
}

/** What the page's security policy blocked of Kith, each once. */
export function judgePolicy({ violations, isWhole }: PolicyFact): readonly Found[] {
  const own = violations.filter(({ isOfKith }) => isOfKith);
  const others = violations.length - own.length;
  const each = new Map(own.map((violation) => [JSON.stringify(violation), one(violation)]));
  return [
    ...(own.length === 0 ? [found('policyQuiet')] : each.values()),
    ...(others > 0 ? [found('policyOthers', { n: others })] : []),
    ...(isWhole ? [] : [found('policyEarlier')]),
  ];
}
