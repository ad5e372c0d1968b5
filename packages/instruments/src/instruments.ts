import type { Catalogue, Definition } from '@kith/core';
import * as cultureObservation from './culture-observation/index.js';
import * as landscape from './landscape/index.js';
import { furtherLanguages, type FurtherLanguage } from './languages.js';
import type { InstrumentId } from './catalogue.js';
import * as bookStudy from './book-study/index.js';
import * as challengePriorities from './challenge-priorities/index.js';
import * as changeLog from './change-log/index.js';
import * as changeLogResult from './change-log-result/index.js';
import * as classroomConditions from './classroom-conditions/index.js';
import * as coachingCheckIn from './coaching-check-in/index.js';
import * as consultancyFeedback from './consultancy-feedback/index.js';
import * as conveningFeedback from './convening-feedback/index.js';
import * as familyContactRequest from './family-contact-request/index.js';
import * as familyListening from './family-listening/index.js';
import * as familyPulse from './family-pulse/index.js';
import * as familyRelationships from './family-relationships/index.js';
import * as focusGroupCheckout from './focus-group-checkout/index.js';
import type { InstrumentNotes } from './instrument-notes.js';
import * as interestForm from './interest-form/index.js';
import * as learningWalk from './learning-walk/index.js';
import * as lessonExit from './lesson-exit/index.js';
import * as listeningNotes from './listening-notes/index.js';
import * as meetingPulse from './meeting-pulse/index.js';
import * as networkApplication from './network-application/index.js';
import * as plNeeds from './pl-needs/index.js';
import * as policyReceptivity from './policy-receptivity/index.js';
import * as practiceFollowUp from './practice-follow-up/index.js';
import * as principalMeeting from './principal-meeting/index.js';
import * as prototypeFeedback from './prototype-feedback/index.js';
import * as roleAlike from './role-alike/index.js';
import * as sessionExit from './session-exit/index.js';
import * as shareBack from './share-back/index.js';
import * as shareBackStudents from './share-back-students/index.js';
import * as siteVisit from './site-visit/index.js';
import * as staffConditions from './staff-conditions/index.js';
import * as studentBelonging35 from './student-belonging-3-5/index.js';
import * as studentBelonging612 from './student-belonging-6-12/index.js';
import * as studentBelongingK2 from './student-belonging-k-2/index.js';
import * as studentPulse35 from './student-pulse-3-5/index.js';
import * as studentPulse612 from './student-pulse-6-12/index.js';
import * as studentVoice from './student-voice/index.js';
import * as teamCheck from './team-check/index.js';
import * as yearInReview from './year-in-review/index.js';

/** An instrument with all that belongs to it: its catalogues by language tag, beside the rest. */
export interface Instrument extends Readonly<Partial<Record<FurtherLanguage, Catalogue>>> {
  readonly definition: Definition;
  readonly es: Catalogue;
  readonly notes: InstrumentNotes;
  /** By item and version: what stands for its words. Only ever grows; `kith check` compares. */
  readonly published: Readonly<Record<string, string>>;
  /** By language tag; what a response carries as proof of the words that were seen. */
  readonly contentHash: Readonly<Record<'en' | 'es', string> & Partial<Record<FurtherLanguage, string>>>;
}

/** The catalogues that an instrument has. */
export function cataloguesOf(instrument: Instrument): readonly Catalogue[] {
  return furtherLanguages.flatMap((tag) => instrument[tag] ?? []);
}

/** Everything published, by id. For Node: a page imports only the modules of what it shows. */
export const instruments: Readonly<Record<InstrumentId, Instrument>> = {
  'student-belonging-6-12': studentBelonging612,
  'student-belonging-3-5': studentBelonging35,
  'student-belonging-k-2': studentBelongingK2,
  'student-pulse-6-12': studentPulse612,
  'student-pulse-3-5': studentPulse35,
  'classroom-conditions': classroomConditions,
  'lesson-exit': lessonExit,
  'student-voice': studentVoice,
  'focus-group-checkout': focusGroupCheckout,
  'family-relationships': familyRelationships,
  'family-contact-request': familyContactRequest,
  'family-pulse': familyPulse,
  'family-listening': familyListening,
  'session-exit': sessionExit,
  'convening-feedback': conveningFeedback,
  'year-in-review': yearInReview,
  'role-alike': roleAlike,
  'meeting-pulse': meetingPulse,
  'team-check': teamCheck,
  'consultancy-feedback': consultancyFeedback,
  'site-visit': siteVisit,
  'principal-meeting': principalMeeting,
  'coaching-check-in': coachingCheckIn,
  'practice-follow-up': practiceFollowUp,
  'book-study': bookStudy,
  'staff-conditions': staffConditions,
  landscape: landscape,
  'pl-needs': plNeeds,
  'challenge-priorities': challengePriorities,
  'change-log': changeLog,
  'change-log-result': changeLogResult,
  'learning-walk': learningWalk,
  'culture-observation': cultureObservation,
  'listening-notes': listeningNotes,
  'prototype-feedback': prototypeFeedback,
  'policy-receptivity': policyReceptivity,
  'share-back': shareBack,
  'share-back-students': shareBackStudents,
  'interest-form': interestForm,
  'network-application': networkApplication,
};
