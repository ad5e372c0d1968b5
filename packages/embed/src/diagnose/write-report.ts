import { libraryVersion } from '@kith/core';
import type { Found } from './catalogue.js';
import type { Area, DiagnosisReport, Finding, State } from './report.js';
import { fill, type Words, worded } from './words.js';

/** In the order of what is wrong most often. */
const areas: readonly Area[] = ['files', 'policy', 'surveys', 'endpoint', 'page', 'storage', 'recorders'];

const worstFirst: readonly State[] = ['broken', 'look', 'unknown', 'ok'];

export const stateName = ({ texts }: Words, state: State): string =>
  ({ ok: texts.stateOk, look: texts.stateLook, broken: texts.stateBroken, unknown: texts.stateUnknown })[
    state
  ];

export const areaName = ({ texts }: Words, area: Area): string =>
  ({
    page: texts.areaPage,
    storage: texts.areaStorage,
    files: texts.areaFiles,
    policy: texts.areaPolicy,
    surveys: texts.areaSurveys,
    recorders: texts.areaRecorders,
    endpoint: texts.areaEndpoint,
  })[area];

/** How many findings there are of each state. */
export function counts(findings: readonly Finding[]): Readonly<Record<State, number>> {
  const of = (state: State): number => findings.filter((finding) => finding.state === state).length;
  return { ok: of('ok'), look: of('look'), broken: of('broken'), unknown: of('unknown') };
}

/** The areas in which something was found, each with its findings, the worst first. */
export const byArea = (
  findings: readonly Finding[],
): readonly (readonly [area: Area, findings: readonly Finding[]])[] =>
  areas
    .map((area) => {
      const here = findings.filter((one) => one.area === area);
      return [area, worstFirst.flatMap((state) => here.filter((one) => one.state === state))] as const;
    })
    .filter(([, here]) => here.length > 0);

function lines(words: Words, { id, state, survey, seen, todo, docs }: Finding): readonly string[] {
  const { texts } = words;
  const about = survey === undefined ? '' : `${survey}: `;
  return [
    `- ${stateName(words, state)}: ${about}${seen} [${id}]`,
    ...(todo === undefined
      ? []
      : [
          `  ${fill(words, texts.panelTodo, { text: todo })}`,
          `  ${fill(words, texts.panelDocs, { place: docs })}`,
        ]),
  ];
}

function textOf(words: Words, findings: readonly Finding[], browser: string): string {
  const { texts } = words;
  const parts = byArea(findings).map(([area, here]) =>
    [areaName(words, area), ...here.flatMap((finding) => lines(words, finding))].join('\n'),
  );
  return [
    `${fill(words, texts.panelHead, { version: libraryVersion, browser })}\n${fill(words, texts.panelSummary, counts(findings))}`,
    ...parts,
  ].join('\n\n');
}

/** The report of what was found, in these words. */
export function writeReport(words: Words, all: readonly Found[], browser: string): DiagnosisReport {
  const findings = Object.freeze(all.map((one) => worded(words, one)));
  const worst = worstFirst.find(
    (state) => state !== 'unknown' && findings.some((one) => one.state === state),
  );
  return Object.freeze({
    kith: 'diagnosis/1',
    version: libraryVersion,
    language: words.tag,
    state: worst === 'broken' || worst === 'look' ? worst : 'ok',
    findings,
    text: textOf(words, findings, browser),
  });
}
