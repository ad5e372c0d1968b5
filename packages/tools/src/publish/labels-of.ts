import type { Definition } from '@kith/core';
import { parseCatalogue, parseDefinition } from '@kith/core/schema';
import { labelsFor, type LabelsByLanguage, type OwnLabels, type ResultLabels } from '@kith/results';
import { UsageError } from '../cli/contract.js';
import { definitionIn } from '../files/definition-in.js';
import type { Survey } from '../files/read-surveys.js';
import { interfaceLanguages } from '../interface/languages.js';

interface LabelsWish {
  /** Default: all that the survey has and Kith has words for. */
  readonly languages: readonly string[];
  /** What a definition does not know, by language. */
  readonly words?: Readonly<Record<string, OwnLabels>>;
  /** Labels of the release: what it names and nothing else does. */
  readonly before?: LabelsByLanguage | undefined;
}

const spokenIn = (tag: string) => interfaceLanguages.find((each) => each.tag === tag.split('-')[0]);

/** What people read in place of ids, in every language asked for; the survey's own comes first. */
export function labelsOf(
  survey: Survey,
  { languages, words = {}, before = {} }: LabelsWish,
): LabelsByLanguage {
  const definition = parsedOf(survey);
  const there = [definition.language, ...catalogueTags(survey)];
  const asked = languages.length > 0 ? languages : there.filter((tag) => spokenIn(tag));
  const stray = Object.keys(words).find((tag) => !asked.includes(tag));
  if (stray !== undefined)
    throw new UsageError(
      `There are words in "${stray}", but not of the survey. There are: ${asked.join(', ')}.`,
    );
  return Object.fromEntries(
    asked.map((tag) => [tag, { ...inLanguage(survey, tag, addedTo(before[tag], words[tag])) }]),
  );
}

type AddedLabels = Partial<ResultLabels> &
  Pick<ResultLabels, 'constructs' | 'groupings' | 'groups' | 'waves' | 'changes'>;

/** Words of the district over what the release had; groups and times of both stand beside each other. */
export function addedTo(before: Partial<ResultLabels> = {}, own: Partial<ResultLabels> = {}): AddedLabels {
  return {
    ...before,
    ...own,
    constructs: { ...before.constructs, ...own.constructs },
    groupings: { ...before.groupings, ...own.groupings },
    groups: { ...before.groups, ...own.groups },
    waves: { ...before.waves, ...own.waves },
    changes: { ...before.changes, ...own.changes },
  };
}

function inLanguage(survey: Survey, tag: string, own: Partial<ResultLabels>): ResultLabels {
  const language = spokenIn(tag);
  if (!language)
    throw new UsageError(
      `Kith has no words of its own in "${tag}". There are: ${interfaceLanguages.map((each) => each.tag).join(', ')}.`,
    );
  const { questions, values, ...rest } = own;
  const made = labelsFor(definitionIn(survey, tag), language, { own: { ...namesIn(survey, tag), ...rest } });
  const constructs = { ...namesIn(survey, tag).constructs, ...rest.constructs };
  return {
    ...made,
    constructs,
    questions: { ...questions, ...made.questions },
    values: { ...values, ...made.values },
  };
}

/** The names of what questions measure together; notes are English. */
function namesIn({ input: { notes } }: Survey, tag: string): OwnLabels {
  if (tag.split('-')[0] !== 'en' || !notes) return {};
  return {
    constructs: Object.fromEntries(Object.entries(notes.constructs).map(([id, { label }]) => [id, label])),
  };
}

/** Throws a `UsageError` where there are mistakes in it. */
export function parsedOf(survey: Survey): Definition {
  definitionIn(survey);
  return parseDefinition(survey.input.definition);
}

const catalogueTags = ({ input }: Survey): readonly string[] =>
  (input.catalogues ?? []).map((each) => parseCatalogue(each).language);
