import type { RunDraft, StatusFile } from '@kith/core';
import { loadNeededParts } from './needed-parts.js';
import { loadPart } from '../parts.js';
import type { Settings } from './settings.js';
import { findSource, type Source, type SourceRequest } from './source.js';
import { type ClosedSeam, seams } from './seams.js';
import { firstLanguage, loadWords, offeredLanguages, type Words } from './words.js';

export interface OpenRequest extends SourceRequest {
  readonly settings: Settings;
  /** What the tag itself says about the context, beside `settings.context`. */
  readonly context: Readonly<Record<string, string>>;
  readonly respondentToken: string | undefined;
  /** Takes up a run where it was left. */
  readonly draft?: RunDraft | undefined;
}

/** What is known when the first view can be shown. */
export interface Opening {
  readonly source: Source;
  readonly words: Words;
  readonly offered: readonly string[];
  /** `null` where there is no status file, or none has answered yet. */
  readonly status: Partial<StatusFile> | null;
  /** Answers when the status file does. */
  readonly lateStatus: Promise<Partial<StatusFile> | null>;
}

/** How long the first view waits for the status file before the survey counts as open. */
const statusPatience = 400;

/** Loads what the first view needs, side by side. Throws a typed error for what cannot be had. */
export async function openSource(
  request: OpenRequest,
  onProblem: (cause: unknown) => void,
): Promise<Opening> {
  const { settings } = request;
  const lateStatus = settings.statusHref ? readStatus(settings.statusHref, onProblem) : Promise.resolve(null);
  const source = await findSource(request);
  const offered = offeredLanguages(source, settings);
  const [words] = await Promise.all([
    firstWords(source, settings, offered, onProblem),
    loadNeededParts(source.definition, settings, offered, onProblem),
  ]);
  const status = await Promise.race([lateStatus, wait(statusPatience)]);
  return { source, words, offered, status, lateStatus };
}

/** Where it cannot be read, the survey counts as open. */
function readStatus(
  address: string,
  onProblem: (cause: unknown) => void,
): Promise<Partial<StatusFile> | null> {
  return loadPart('closed')
    .then(() => (seams.closed as ClosedSeam).readStatus(address, onProblem))
    .catch((cause: unknown) => {
      onProblem(cause);
      return null;
    });
}

/** A language that cannot be loaded must not keep anybody out: the base language is always there. */
async function firstWords(
  source: Source,
  { lang }: Settings,
  offered: readonly string[],
  onProblem: (cause: unknown) => void,
): Promise<Words> {
  const tag = firstLanguage(offered, lang ? [lang] : navigator.languages);
  const base = source.definition.language;
  try {
    return await loadWords(source, tag);
  } catch (cause) {
    if (tag === base) throw cause;
    onProblem(cause);
    return loadWords(source, base);
  }
}

function wait(ms: number): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms, null);
  });
}
