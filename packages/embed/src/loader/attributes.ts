/** Attributes that hold an address. A placeholder may only repeat what the loader's own tag lists. */
export const addresses = [
  'endpoint',
  'contact-endpoint',
  'erase-endpoint',
  'help-href',
  'plain-href',
  'status-href',
  'src',
  'results',
  'share-back',
] as const;

/** What only the loader's own tag sets: how answers are written, who else hears them, what stays on the device. */
export const onlyOnTag = [
  'adapter',
  'adapter-options',
  'confirm',
  'events',
  'drafts',
  'draft-hours',
  'idle-minutes',
] as const;

/** The tag that each of these attributes stands for. */
export const flagshipTags = {
  'grade-band': 'kith-belonging-survey',
  topic: 'kith-family-form',
  'session-type': 'kith-session-feedback',
} as const;

/** The tag of what a district has published, by the attribute with its address. */
export const publishedTags = {
  results: 'kith-results',
  'share-back': 'kith-share-back',
} as const;

export type Published = keyof typeof publishedTags;

const word = /^[\w.-]{1,64}$/;
const toggle = /^(on|off|true|false|yes|no|1|0)?$/;
const number = /^\d{1,6}$/;
/** A cycle such as `2026-27/c2`. */
const cycle = /^[\w.-]+(\/[\w.-]+)*$/;
/** What a value of the context may hold: letters and digits of any script, and nothing that an address needs. */
const plainWords = /^[\p{L}\p{M}\p{N} _.,-]*$/u;

const isContext = (given: string): boolean =>
  given.length <= 1000 && [...new URLSearchParams(given)].flat().every((text) => plainWords.test(text));

/** What a value has to look like, by attribute: nothing that could be read as an address gets through. */
export const shapes: Readonly<Record<string, (given: string) => boolean>> = {
  instrument: (given) => word.test(given),
  'grade-band': (given) => word.test(given),
  topic: (given) => word.test(given),
  'session-type': (given) => word.test(given),
  privacy: (given) => word.test(given),
  context: isContext,
  wave: (given) => cycle.test(given),
  expected: (given) => number.test(given),
  'day-index': (given) => number.test(given),
  focus: (given) => word.test(given),
  'heading-level': (given) => number.test(given),
  'read-aloud': (given) => toggle.test(given),
  'shared-device': (given) => toggle.test(given),
  'class-codes': (given) => toggle.test(given),
  test: (given) => toggle.test(given),
};

/** The same of what a page of results shows first. */
export const resultsShapes: Readonly<Record<string, (given: string) => boolean>> = {
  view: (given) => word.test(given),
  wave: (given) => cycle.test(given),
  measure: (given) => word.test(given),
  grouping: (given) => word.test(given),
  crossing: (given) => /^[\w.*-]{1,129}$/.test(given),
  group: (given) => word.test(given),
  change: (given) => word.test(given),
  chart: (given) => word.test(given),
};

/** Held against the list of languages, not against a shape. */
export const languageLists = ['lang', 'languages'] as const;

/** What names the survey itself. */
export const naming: readonly string[] = [...Object.keys(flagshipTags), 'instrument', 'src', 'kith-survey'];
