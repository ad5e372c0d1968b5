import type { CatalogueStatus } from '@kith/core';
import type { TryResult } from '@kith/delivery/try-endpoint';

/** Everything that the findings are made from. No words, and no address longer than `cleanAddress` leaves it. */
export interface Facts {
  readonly frame: FrameFact;
  readonly origin: { readonly name: string; readonly isSecure: boolean; readonly isOnline: boolean };
  readonly storage: StorageFact;
  readonly files: FilesFact;
  readonly policy: PolicyFact;
  readonly surveys: readonly SurveyFact[];
  /** Whether the check was there before Kith, and so has heard all that surveys report. */
  readonly wasFirst: boolean;
  /** Placeholders that hold no survey. */
  readonly placeholders: number;
  /** Names of globals that session recorders are known by. */
  readonly recorders: readonly string[];
  /** How many responses wait on this device for endpoints of this page; `null` where that is not counted. */
  readonly waiting: number | null;
  /** Each once for every way in which surveys write to it. */
  readonly endpoints: readonly EndpointFact[];
}

export interface FrameFact {
  readonly isFramed: boolean;
  readonly isOpaque: boolean;
  readonly isSameOrigin: boolean;
  /** Origin of the page around, where the browser says it. */
  readonly parent?: string;
  /** In which ways the page around the frame page has answered; absent on other pages. */
  readonly dialects?: readonly string[];
}

export interface StorageFact {
  /** Name of what was thrown, or `slow`; absent where it works. */
  readonly fault?: string;
  readonly isPersistent?: boolean;
  /** Megabytes that are left. */
  readonly left?: number;
}

/** A file of Kith that the page asks for. */
export interface FileFact {
  readonly address: string;
  readonly isOtherOrigin: boolean;
  readonly hasIntegrity: boolean;
  /** Status of the answer, where the browser says it and it is none of success. */
  readonly status?: number;
  /** The version that stands in it, where it could be read. */
  readonly version?: string;
}

export interface FilesFact {
  /** The version that looks. */
  readonly tool: string;
  /** The version that runs; absent where none does. */
  readonly running?: string;
  /** Absent where Kith came through a bundler. */
  readonly runningFile?: string;
  readonly files: readonly FileFact[];
}

export interface ViolationFact {
  readonly directive: string;
  /** Origin of what was blocked, or the browser's word for it: `inline`, `trusted-types-policy`. */
  readonly blocked: string;
  readonly isOfKith: boolean;
  /** The policy only reports: nothing was blocked. */
  readonly isReportOnly: boolean;
}

export interface PolicyFact {
  readonly violations: readonly ViolationFact[];
  /** Whether what was blocked before anybody looked is known. */
  readonly isWhole: boolean;
}

export interface LanguageFact {
  readonly tag: string;
  /** The language that the survey was written in: nothing is translated there. */
  readonly isBase: boolean;
  readonly status: 'missing' | CatalogueStatus;
}

export interface SurveyFact {
  /** What the report calls it: `kith-survey 2`. */
  readonly name: string;
  readonly state: 'undefined' | 'loading' | 'failed' | 'shown' | 'unread';
  /** Why it is not seen though it is there: `hidden`, `empty`. */
  readonly unseen?: string;
  /** It stands inside another survey, as part of what that one shows only where it cannot be. */
  readonly isNested?: true;
  readonly error?: ErrorFact;
  /** Reported since somebody listens. */
  readonly errors: readonly ErrorFact[];
  readonly instrument?: string;
  readonly version?: string;
  readonly privacy?: string;
  /** `open`, or why nobody can answer: `closed`, `paused`, `not-yet`. */
  readonly availability?: string;
  readonly languages: readonly LanguageFact[];
  readonly adapter?: AdapterFact;
  readonly isDemo: boolean;
  readonly isTest: boolean;
  readonly contrast?: ContrastFact;
}

export interface ErrorFact {
  readonly code: string;
  /** An attribute or a place; nothing that a person wrote. */
  readonly path: string;
}

export interface AdapterFact {
  readonly name: string;
  readonly readable: boolean;
  readonly idempotent: boolean;
  readonly maxBytes: number;
}

export interface ContrastFact {
  readonly low: readonly string[];
  readonly unknown: readonly string[];
}

export interface EndpointFact {
  readonly address: string;
  readonly origin: string;
  /** Why nothing could be sent there: a code of an error. */
  readonly unusable?: string;
  /** Absent where nobody asked for it. */
  readonly tried?: TryResult;
  /** The page's policy blocked it. */
  readonly isBlocked: boolean;
}
