/**
 * - `ok`: as it should be
 * - `look`: may be meant, may be what is wrong
 * - `broken`: keeps a survey from showing, or answers from arriving
 * - `unknown`: a page cannot find this out
 */
export type State = 'ok' | 'look' | 'broken' | 'unknown';

export type Area = 'page' | 'storage' | 'files' | 'policy' | 'surveys' | 'recorders' | 'endpoint';

/** One thing that was looked at. */
export interface Finding {
  /** Stable, for searching: `endpointNoCors`. */
  readonly id: string;
  readonly area: Area;
  readonly state: State;
  /** Which survey of the page it is about, as it is called in the report; absent where it is about the page. */
  readonly survey?: string;
  /** What was seen, in the language of the report. */
  readonly seen: string;
  /** What to do; absent where there is nothing to do. */
  readonly todo?: string;
  /** Where it is explained, below the folder `docs`: `diagnose.md#the-endpoint`. */
  readonly docs: string;
}

/** What was found on a page. Frozen; holds nothing of a person, no answer, no token and no query of an address. */
export interface DiagnosisReport {
  readonly kith: 'diagnosis/1';
  /** Version of Kith that looked. */
  readonly version: string;
  /** Tag of the language of the texts. */
  readonly language: string;
  /** The worst of the findings that are known. */
  readonly state: Exclude<State, 'unknown'>;
  readonly findings: readonly Finding[];
  /** The whole as text, to paste into a ticket. */
  readonly text: string;
}

export interface DiagnosisWish {
  /** Sends one response, marked as a test, to each endpoint of the page; twice where it has to be stored once. Default `false`: nothing is sent. */
  readonly send?: boolean;
  /** Language of the texts: `en`, `es` or `ar`. Default `en`. */
  readonly lang?: string;
}

/** The one global of Kith, there once a file of Kith has run. */
export interface KithGlobal {
  /** Finds out why surveys of this page do not show, do not send or look wrong. Rejects only where its file cannot be loaded. */
  diagnose(wish?: DiagnosisWish): Promise<DiagnosisReport>;
}

declare global {
  var kith: KithGlobal;
}
