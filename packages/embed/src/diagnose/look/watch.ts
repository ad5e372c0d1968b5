import { ownProperty } from '../../page-scripts/own-property.js';
import { originOf } from '../clean-address.js';
import type { ErrorFact, ViolationFact } from '../facts.js';
import { pageRegistry } from '../../page-registry.js';
import { errorFact } from './surveys.js';

/** What a browser says of something that a policy did not allow; an event and a report have it by different names. */
interface Said {
  readonly effectiveDirective?: string;
  readonly blockedURI?: string;
  readonly blockedURL?: string;
  readonly sourceFile?: string | null;
  readonly sample?: string | null;
  readonly disposition?: string;
  readonly originalPolicy?: string;
}

export interface Watch {
  /** What a policy did not allow, apart from what this check itself tried. `endpoints` are origins. */
  violations(endpoints: readonly string[]): readonly ViolationFact[];
  /** Whether a policy stopped something on its way to this origin after the moment of `mark`. */
  wasStopped(origin: string, mark: number): boolean;
  /** A moment, for `wasStopped`. */
  mark(): number;
  /** From now on a request of this check's own goes to this address. */
  own(address: string): void;
  errorsOf(survey: Element): readonly ErrorFact[];
  /** Whether nothing that a policy did not allow can have been missed. */
  readonly isWhole: boolean;
  /** Whether it was there before Kith. */
  readonly wasFirst: boolean;
}

const ofKith = /\/(kith[\w-]*|auto|embed)\.js(\?|$)/;

const isOfKith = ({ sourceFile, sample, blockedURI }: Said, endpoints: readonly string[]): boolean =>
  ofKith.test(blockedURI ?? '') ||
  ofKith.test(sourceFile ?? '') ||
  /^(lit-html|kith)\b/.test(sample ?? '') ||
  endpoints.includes(originOf(blockedURI ?? '')) ||
  // Of another site, browsers may tell the origin alone.
  [...ownProperty('scripts')].some(
    ({ src }) => ofKith.test(src) && originOf(src) === blockedURI && originOf(src) !== location.origin,
  );

/** Reports of what happened before this file was there, where the browser keeps them. */
function earlier(add: (said: Said) => void): boolean {
  if (!('ReportingObserver' in globalThis)) return false;
  const take: ReportingObserverCallback = (reports) => {
    for (const { body } of reports) {
      const said = (body ?? {}) as Said;
      add({ ...readable(said), blockedURI: said.blockedURL ?? '' });
    }
  };
  new ReportingObserver(take, { types: ['csp-violation'], buffered: true }).observe();
  return keepsReports();
}

/**
 * Other browsers have the observer and hand over nothing of before. That cannot be asked for, and where nothing was blocked
 * both look alike: only the browser's name tells.
 */
const keepsReports = (): boolean => /\b(?:Headless)?Chrome\/\d/.test(navigator.userAgent);

/**
 * Which directive of the policy stopped it. Browsers name `script-src-elem` also where the policy has `script-src` alone;
 * to add the first would take the second away from every script of the page.
 */
export const directiveOf = ({ effectiveDirective = '', originalPolicy = '' }: Said): string =>
  originalPolicy.includes(effectiveDirective)
    ? effectiveDirective
    : effectiveDirective.replace(/-(elem|attr)$/, '');

/** Fields of platform objects stand on their prototypes. */
const readable = ({
  effectiveDirective,
  sourceFile,
  sample,
  disposition,
  blockedURI,
  ...rest
}: Said): Said => ({
  originalPolicy: rest.originalPolicy ?? '',
  effectiveDirective: effectiveDirective ?? '',
  sourceFile: sourceFile ?? '',
  sample: sample ?? '',
  disposition: disposition ?? '',
  blockedURI: blockedURI ?? '',
});

/** Listens from now on, and learns of earlier what the browser still knows. Call it once, as early as can be. */
export function watchPage(): Watch {
  const wasFirst = pageRegistry() === undefined;
  const said = new Map<string, Said>();
  const order: Said[] = [];
  const own = new Set<string>();
  const errors = new WeakMap<EventTarget, ErrorFact[]>();
  const add = (one: Said): void => {
    const isOwn = one.effectiveDirective === 'connect-src' && own.has(one.blockedURI ?? '');
    order.push(one);
    if (!isOwn) said.set(JSON.stringify(one), one);
  };
  document.addEventListener('securitypolicyviolation', (event) => add(readable(event)));
  document.addEventListener('kith-error', (event) => {
    const survey = event.composedPath()[0];
    if (survey) errors.set(survey, [...(errors.get(survey) ?? []), errorFact(event.error)].slice(-20));
  });
  return {
    isWhole: earlier(add) || wasFirst,
    wasFirst,
    mark: () => order.length,
    own: (address) => own.add(address),
    errorsOf: (survey) => errors.get(survey) ?? [],
    wasStopped: (origin, mark) =>
      order
        .slice(mark)
        .some(
          ({ effectiveDirective, blockedURI, disposition }) =>
            effectiveDirective === 'connect-src' &&
            disposition !== 'report' &&
            originOf(blockedURI ?? '') === origin,
        ),
    violations: (endpoints) =>
      [...said.values()].map((one) => ({
        directive: /^[a-z-]{1,40}$/.exec(directiveOf(one))?.[0] ?? '',
        blocked: originOf(one.blockedURI ?? ''),
        isOfKith: isOfKith(one, endpoints),
        isReportOnly: one.disposition === 'report',
      })),
  };
}
