/** In what looks which fixtures are checked, and where. No page is needed to read this. */

export const engineNames = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof engineNames)[number];

export interface Look {
  /** Of the stage, in CSS px. The window is as wide, or as narrow as the engine allows. */
  readonly width: number;
  readonly theme: 'light' | 'dark';
  /** From right to left: the words stay, every direction turns. */
  readonly turned?: true;
  readonly forcedColors?: true;
  /** The text spacing of WCAG 1.4.12. */
  readonly spaced?: true;
  /** On paper, from a dark page. */
  readonly printed?: true;
  /** What is looked for besides what axe finds. */
  readonly note: string;
}

export const looks = {
  light: { width: 1280, theme: 'light', note: 'targets' },
  dark: { width: 1280, theme: 'dark', note: 'targets' },
  'right-to-left': { width: 390, theme: 'light', turned: true, note: 'targets, nothing cut off' },
  narrow: { width: 320, theme: 'light', note: 'targets, nothing cut off (400 % of 1280 px)' },
  'forced-colors': { width: 390, theme: 'light', forcedColors: true, note: 'targets' },
  'text-spacing': { width: 320, theme: 'light', spaced: true, note: 'nothing cut off or clipped' },
  print: { width: 640, theme: 'dark', printed: true, note: 'dark on white, no buttons' },
} as const satisfies Readonly<Record<string, Look>>;

export type LookName = keyof typeof looks;
export const lookNames = Object.keys(looks) as readonly LookName[];

/**
 * What of the fixtures an engine is shown in a look, or why nothing is. `whole-surveys`: without those that differ from
 * others in words alone.
 */
export type Cell = { readonly fixtures: 'all' | 'surveys' | 'whole-surveys' } | { readonly skipped: string };

/** Where other words may make a difference between engines: what does not fit, or cannot be read. */
const ofWords: readonly LookName[] = ['light', 'narrow'];

export function cellOf(look: LookName, engine: Engine): Cell {
  if (engine === 'chromium') return { fixtures: 'all' };
  if (look === 'forced-colors')
    return {
      skipped:
        engine === 'firefox'
          ? 'its driver cannot force colours while it runs'
          : 'the engine has no forced colours',
    };
  if (look === 'print') return { skipped: 'its driver cannot show a page as it is printed' };
  return { fixtures: ofWords.includes(look) ? 'surveys' : 'whole-surveys' };
}

/** What a fixture shows, as a row of the table. */
export const rows = ['start', 'questions', 'error', 'offline', 'thanks', 'closed', 'elsewhere'] as const;
export type Row = (typeof rows)[number];

const states: Readonly<Record<string, Row>> = {
  kept: 'offline',
  received: 'thanks',
  sent: 'thanks',
  demonstration: 'thanks',
  closed: 'closed',
  paused: 'closed',
  'not-yet-open': 'closed',
  unavailable: 'error',
  attention: 'error',
};

export function rowOf({ group, name }: { readonly group: string; readonly name: string }): Row {
  if (/^missing/.test(name)) return 'error';
  if (group.startsWith('items/')) return 'questions';
  if (name.startsWith('notice')) return 'start';
  if (name.startsWith('page-')) return 'questions';
  return states[name] ?? 'elsewhere';
}
