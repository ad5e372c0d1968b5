import type { AnonymousResponse, Catalogue, Definition, InterfaceLanguage } from '@kith/core';
import { planFor, type ResultsPlan } from '../plan.js';
import { labelsFor } from '../publish/labels.js';
import { type Publication, publish } from '../publish/publication.js';
import { release } from '../release/release.js';
import { createTallier } from '../tally/tally.js';
import { chanceOf } from './chance.js';
import { demoInvited, demoResponses, demoWaves } from './responses.js';
import { demoComments, demoLabels } from './words.js';

export interface DemoPublicationOptions {
  /** English first. */
  readonly languages: readonly {
    readonly language: InterfaceLanguage;
    readonly catalogue?: Catalogue | undefined;
  }[];
  /** Default none. */
  readonly constructs?: Readonly<Record<string, readonly string[]>>;
  /** Pairs of groupings that are shown by each other. Default none. */
  readonly crossings?: readonly (readonly [string, string])[];
  /** A question that is asked in new words from the third wave on. Default none. */
  readonly reworded?: string;
  /** An open question, to which comments are made up. Default: none are. */
  readonly commented?: string;
  /** Responses in each wave. Default 400. */
  readonly perWave?: number;
  /** Fewest of whom anything is told. Default 10. */
  readonly smallest?: number;
}

const change = 'chg-001';
const changedSchools = ['s01', 's02'];

/**
 * A published file of answers that nobody gave: three waves, groups by school and by who people are, and one change that
 * worked for some. The same each time.
 */
export function demoPublication(definition: Definition, options: DemoPublicationOptions): Publication {
  const { perWave = 400, reworded, commented } = options;
  const plan = planOf(definition, options);
  const rated = plan.measures.slice(0, 2).map(({ id }) => id);
  const tallier = createTallier(plan);
  const given = { perWave, change: { id: change, items: rated, schools: changedSchools } };
  for (const response of demoResponses(definition, given)) tallier.add(inNewWords(response, reworded));
  const waves = tallier.waves();
  const made = release(plan, waves, {
    invited: Object.fromEntries(waves.map(({ wave }) => [wave, demoInvited(perWave)])),
  });
  const chance = chanceOf(1);
  return publish(made, {
    random: () => chance.next(),
    changes: [
      { id: change, on: '2026-10-19', measures: rated, at: { grouping: 'school', groups: changedSchools } },
    ],
    comments:
      commented === undefined
        ? []
        : [
            {
              wave: demoWaves[2],
              question: commented,
              n: demoComments.length,
              namesTakenOut: true,
              texts: demoComments,
            },
          ],
  });
}

function planOf(definition: Definition, options: DemoPublicationOptions): ResultsPlan {
  const { languages, constructs = {}, crossings = [], smallest } = options;
  return planFor(definition, {
    constructs,
    crossings,
    contexts: ['school'],
    ...(smallest !== undefined && { smallest }),
    labels: Object.fromEntries(
      languages.map(({ language, catalogue }) => [
        language.tag,
        labelsFor(definition, language, {
          ...(catalogue && { catalogue }),
          own: demoLabels(language.tag, change),
        }),
      ]),
    ),
  });
}

function inNewWords(response: AnonymousResponse, reworded: string | undefined): AnonymousResponse {
  if (response.wave !== demoWaves[2]) return response;
  return {
    ...response,
    answers: response.answers.map((answer) =>
      answer.itemId === reworded ? { ...answer, itemVersion: answer.itemVersion + 1 } : answer,
    ),
  };
}
