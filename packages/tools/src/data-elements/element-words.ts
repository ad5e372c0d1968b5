/** What a field of a record is, and what it is for: for the annex of an agreement, so in English like the notes. */
export interface ElementWords {
  readonly what: string;
  readonly purpose: string;
}

const say = (what: string, purpose: string): ElementWords => ({ what, purpose });

const form = say('The form of the record and its version', 'Lets programs read it');

/** By path, every field that a response or a wish to be contacted can have. */
export const fieldWords: Readonly<Record<string, ElementWords>> = {
  schema: form,
  libraryVersion: say('The version of Kith', 'Lets mistakes of a version be found'),
  responseId: say('A random number made for this one response', 'Keeps a response from being stored twice'),
  'instrument.id': say('The name of the survey', 'Says what was asked'),
  'instrument.version': say('The version of the survey', 'Says what was asked'),
  'instrument.contentHash': say('A checksum of the words that were shown', 'Proves which words were seen'),
  'instrument.basedOn': say('The survey that this one was adapted from', 'Lets results be compared'),
  locale: say('The language that was shown', 'Shows whether a translation works'),
  localeStatus: say('Whether a person has checked that language', 'Shows how far to trust a translation'),
  mode: say('How it was answered: in a page, an LMS, read aloud, on paper…', 'Lets results be compared'),
  respondentUnit: say('Whether somebody answers for themselves, a child, a household or a group', 'Counting'),
  role: say('The role that the page names', 'Results by role'),
  wave: say('The cycle that the page names', 'Results over time'),
  changeId: say('The change that the page names', 'Results before and after a change'),
  changePhase: say('Before, during or after that change', 'Results before and after a change'),
  'consent.textId': say('Which notice was read, by its name', 'Shows what people were told'),
  'consent.result': say('That the person chose to start', 'Shows that they chose to'),
  status: say('Whether the survey was answered to its end', 'Counting'),
  test: say('That it is a trial', 'Keeps trials out of results'),
  privacyMode: say('The way in which this response is kept', 'Holds the record to its rules'),
  submittedOn: say('The date, without the time', 'Retention; results over time'),
  durationBucket: say('A rough duration, such as 3 to 5 minutes', 'Shows whether the survey is too long'),
  startedAt: say('When it was begun, to the second', 'Results over time; finding responses made in a rush'),
  submittedAt: say('When it was finished, to the second', 'Retention; results over time'),
  respondentToken: say(
    'A code that the district issued for this person and alone can link to them',
    'Change over time for the same people; one response for each person',
  ),
  'deletion.hash': say(
    'A checksum of a secret that only the person’s device keeps',
    'Lets the person erase the response later',
  ),
  'answers[].itemId': say('The name of each question', 'Says what was asked'),
  'answers[].itemVersion': say('The version of each question', 'Says what was asked'),
  'answers[].type': say('The kind of each question', 'Lets programs read it'),
  'answers[].state': say(
    'Whether each question was answered, skipped, declined, not shown or not reached',
    'Tells no answer from an answer',
  ),
  'context.network': say('The network of districts', 'Results by network'),
  'context.district': say('The district', 'Results by district'),
  'context.school': say('The school', 'Results by school'),
  'context.classOrSection': say('The class or section', 'Results by class'),
  'context.eventId': say('The event', 'Results by event'),
  'context.sessionId': say('The meeting', 'Results by meeting'),
  'context.sessionType': say('The kind of meeting', 'Results by kind of meeting'),
  'context.dayIndex': say('Which day of a meeting of several days', 'Results by day'),
  'context.gradeBand': say('The grade band', 'Results by grade band'),
  'context.format': say('In person, online or mixed', 'Results by format'),
  'context.cohortYear': say('The year of the cohort', 'Results by cohort'),
  'context.focus': say('Which set of questions was asked', 'Says what was asked'),
};

/** Of the record that holds a wish to be contacted, which shares nothing with the response. */
export const contactWords: Readonly<Record<string, ElementWords>> = {
  schema: form,
  contactId: say('A random number made for this one wish', 'Keeps a wish from being stored twice'),
  submittedOn: say('The date, without the time', 'Retention'),
  name: say('The name that the person writes', 'Contacting the person'),
  channel: say('How to be contacted: phone, text, e-mail or other', 'Contacting the person'),
  address: say('The phone number or address that the person writes', 'Contacting the person'),
  locale: say('The language that was shown', 'Contacting the person in their language'),
  when: say('When is a good time', 'Contacting the person'),
  topic: say('What it is about', 'Contacting the person'),
  'consent.textId': say('Which words the person agreed to', 'Shows what people were told'),
  'consent.result': say('That the person agreed to be contacted', 'Shows that they chose to'),
  test: say('That it is a trial', 'Keeps trials out'),
};

/** What no response holds in any mode; a question can still ask for it, and then stands among the answers. */
export const neverAdded: readonly string[] = [
  'name, e-mail address, telephone number, home address',
  'student number, LMS user id, user name or account',
  'IP address',
  'browser name (User-Agent), device id, advertising id, fingerprint',
  'cookies, the address of the page, the page before it',
  'location',
  'date of birth',
  'photo, voice or video: reading aloud plays, and records nothing',
];
