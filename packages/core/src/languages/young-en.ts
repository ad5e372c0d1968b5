/** Texts that only young readers are shown: they come with what shows them. */
export const youngEnglish = {
  youngForAdult: 'For the adult who helps',
  youngHow:
    'Press the loudspeaker to hear a question. The child taps a face, then the arrow. Nothing has to be read or typed.',
  youngAlone: 'Let the child answer, and please do not suggest an answer. It is fine to say the words again.',
  youngSkip: 'The child can skip any question, go back, or stop at any time. Nothing bad happens.',
  youngAnonymous: 'We do not ask for a name, and no name is saved with the answers.',
  youngConfidential:
    'The answers are saved with a code instead of a name, so that we can see change over time.',
  youngConfidentialStudent: 'By law, a parent or guardian may ask to see school records about a child.',
  youngIdentified: 'A name, if one is written, is saved with the answers.',
  youngSentHere: 'The answers are sent to this website and to nobody else.',
  youngSentTo: 'The answers are sent to {receiver} and to nobody else.',
  youngCannotSee: 'This page cannot see whether the answers arrive.',
  youngSmallRoom: {
    one: 'About {n} child is expected. Whoever knows the child may guess who gave which answer.',
    other: 'About {n} children are expected. Whoever knows them may guess who gave which answer.',
  },
  youngTry: 'Try the voice',
  youngHand: 'Hand over to the child',
  youngYes: 'Yes',
  youngNo: 'No thanks',
  youngProgress: 'Question {n} of {count}',
  youngDone: 'All done',
  youngFinish: 'I am done',
  youngStop: 'Stop',
} as const;
