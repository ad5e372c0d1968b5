import type { adaptersEnglish } from './adapters-en.js';
import type { aloudEnglish } from './aloud-en.js';
import type { classCodeEnglish } from './class-code-en.js';
import type { closedEnglish } from './closed-en.js';
import type { contactEnglish } from './contact-en.js';
import type { downloadEnglish } from './download-en.js';
import type { eraseEnglish } from './erase-en.js';
import type { draftsEnglish } from './drafts-en.js';
import type { furtherEnglish } from './further-en.js';
import type { idleEnglish } from './idle-en.js';
import type { languagesEnglish } from './languages-en.js';
import type { noticeEnglish } from './notice-en.js';
import type { ownEnglish } from './own-en.js';
import type { wishEnglish } from './wish-en.js';
import type { youngEnglish } from './young-en.js';

const english = {
  tag: 'en',
  intl: 'en',
  dir: 'ltr',
  own: { plurals: { one: [1] } },
  digits: 'latn',
  name: 'English',
  status: 'draft',
  texts: {
    // Before the first question
    languagePicker: 'Language',
    otherLanguage: 'My language is not here',
    minutes: { one: 'This takes about {n} minute.', other: 'This takes about {n} minutes.' },
    canSkip: 'You can skip any question, go back, or stop at any time.',
    noHarm: 'Nothing bad happens if you skip or stop.',
    privacyAnonymous: 'We do not ask your name, and it is not saved with your answers.',
    sentTo: 'Your answers are sent to {receiver} and to nobody else.',
    sentHere: 'Your answers are sent to this website and to nobody else.',
    commentsLater: 'Comments are read later, not right away.',
    helpLink: 'Where to get help',
    demoNote: 'This is a demonstration. Nothing is sent.',
    start: 'Start',
    agree: 'Yes, I want to start',
    refuse: 'No thanks',

    // On the way
    progress: 'Page {n} of {count}',
    next: 'Next',
    back: 'Back',
    submit: 'Send my answers',
    skip: 'Skip this question',
    skipped: 'Skipped',
    clear: 'Clear my answer',
    notSure: 'Not sure',
    notApplicable: 'Does not apply',
    preferNot: 'Prefer not to answer',
    otherText: 'Please tell us in your own words',
    chooseAny: 'Choose as many as you like.',
    chooseUpTo: 'Choose up to {max}.',
    charactersLeft: { one: '{n} character left', other: '{n} characters left' },
    charactersOver: { one: '{n} character too many', other: '{n} characters too many' },
    noNames: 'Please do not write names.',
    aloudMissing: 'Reading aloud cannot be loaded right now. Somebody can read the words to you.',
    itemUnavailable: 'This question cannot be shown right now.',

    // What is missing
    errorSummary: {
      one: 'One question still needs something',
      other: '{n} questions still need something',
    },
    errorTooLong: 'Please shorten your answer to {max} characters.',
    errorTooMany: 'Please choose {max} at most.',

    // Stopping
    stop: 'Stop and delete my answers',
    stopTitle: 'Stop and delete your answers?',
    stopText: 'Nothing has been sent. If you stop now, your answers are deleted.',
    stopYes: 'Yes, delete them',
    stopNo: 'No, keep going',
    stoppedTitle: 'Your answers are deleted',
    stoppedText: 'Nothing was sent. You can close this page.',
    refusedTitle: 'That is fine',
    refusedText: 'You do not have to answer. Nothing was saved.',
    startAgain: 'Start again',
    nextPerson: 'Next person',

    // After the last question
    thanksTitle: 'Thank you',
    sending: 'Sending your answers…',
    received: 'Your answers have arrived.',
    sent: 'Your answers were sent. This page cannot see whether they arrived.',
    kept: 'Your answers are kept on this device. They will be sent when the connection is back, also if you close this page and come again later.',
    keptInPage:
      'Your answers are not sent yet. Please keep this page open: they will be sent when the connection is back.',
    attentionTitle: 'Your answers have not arrived',
    attention: 'Your answers could not be delivered. Please tell the people who run this survey.',
    tryAgain: 'Try again now',
    tryLater: 'Please try again later.',

    loading: 'Loading…',
  },
  scales: {
    amount5: ['Not at all', 'A little', 'Somewhat', 'Quite a bit', 'A great deal'],
    often5: ['Never', 'Rarely', 'Sometimes', 'Often', 'Always'],
    true5: ['Not at all true', 'A little true', 'Somewhat true', 'Mostly true', 'Completely true'],
    likely5: ['Very unlikely', 'Unlikely', 'Maybe', 'Likely', 'Very likely'],
    agree5: ['Strongly disagree', 'Disagree', 'Neither agree nor disagree', 'Agree', 'Strongly agree'],
    yes3: ['No', 'Sometimes', 'Yes'],
  },
} as const;

/**
 * Typed with the texts of what is loaded only when it is asked for, which puts them there: only what needs them has
 * to carry them.
 */
export const en = english as typeof english & {
  readonly texts: typeof furtherEnglish &
    typeof youngEnglish &
    typeof aloudEnglish &
    typeof classCodeEnglish &
    typeof closedEnglish &
    typeof contactEnglish &
    typeof wishEnglish &
    typeof languagesEnglish &
    typeof ownEnglish &
    typeof noticeEnglish &
    typeof eraseEnglish &
    typeof adaptersEnglish &
    typeof downloadEnglish &
    typeof idleEnglish &
    typeof draftsEnglish;
};
