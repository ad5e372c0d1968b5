import type { Subject } from './subject.js';

/** Errors stop a survey from being used as it is; warnings are for its author to weigh. */
export type Severity = 'error' | 'warning';

/** What something is about. */
export interface Place {
  /** 0 is the definition, 1 the first catalogue that was read with it, and so on. */
  readonly document: number;
  /** As in the document: `pages[0].items[2].label`. Empty for the document itself. */
  readonly path: string;
  /** The same by ids, so that it survives reordering: `items.bel.yours.label`. */
  readonly at?: string;
  /** Of the item or page. */
  readonly id?: string;
}

/** What a rule says of one place. */
export interface Remark {
  readonly place: Place;
  /** What is there. */
  readonly message: string;
}

/** One thing that a survey should keep to. Each is a file of its own, with an example that breaks it. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** Why it matters, for an author who meets it for the first time. */
  readonly why: string;
  /** What to do about it. */
  readonly mend: string;
  /** The shortest text or field that breaks it, for the documentation. */
  readonly example: string;
  /** Holds for published instruments, which have notes, and for nothing else. */
  readonly needsNotes?: boolean;
  /** Cannot be accepted, whatever the reason: in any survey, or in an instrument of the catalogue alone. */
  readonly final?: 'always' | 'in-catalogue';
  /** Absent for what is found while the documents are read. */
  readonly check?: (subject: Subject) => readonly Remark[];
}

/** A finding that its author lets stand. */
export interface Acceptance {
  readonly rule: string;
  /** An id of an item or page, or a path as the finding names it. */
  readonly at: string;
  readonly reason: string;
}

/** One thing found, in words for an author. */
export interface Finding extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly mend: string;
}
