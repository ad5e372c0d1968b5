/** Texts of the letter to families before their children are asked, with a form to say no. */
export const letterEnglish = {
  fillTitle: 'To fill in first',
  fillText:
    'This page is a draft. Put in what is missing, check the rest, and take this box away before you hand the page out.',
  fillLaw:
    'It is not legal advice. The law of your state may ask for more, such as a yes in writing. Ask those in your district who know the law.',
  fillRequired:
    'Some questions touch topics that federal law protects. Must students take part, and does federal school money pay for it? Then each family has to say yes in writing first.',
  fillKept: 'How long Kith would keep single answers: {text}',
  blankDistrict: 'name of the district',
  blankSchool: 'name of the school',
  blankToday: 'date of this letter',
  blankOpens: 'first day of the survey',
  blankCloses: 'last day of the survey',
  blankWhere: 'where the whole survey can be seen',
  blankAsk: 'whom to ask, with phone and e-mail',
  blankHolder: 'who can tell whose code it is',
  blankKept: 'last day on which single answers are kept',
  blankBack: 'day by which the form is back',
  blankSigner: 'who signs',

  letterTitle: 'A letter to families',
  letterDear: 'Dear families,',
  letterWhy:
    'From {opens} to {closes}, {school} asks students what they think. The survey is called “{title}”. It begins with these words: “{words}”',
  letterCount: { one: 'It has one question.', other: 'It has up to {n} questions.' },
  letterParts: 'These are its parts:',
  letterQuestions: 'These are the questions:',
  letterIdentity: 'It also asks who a child is. Each of these can be left out:',
  letterOpen: {
    one: 'In one question, children can write in their own words.',
    other: 'In {n} questions, children can write in their own words.',
  },
  letterKept: 'How answers are kept',
  letterAnonymous: 'The survey does not ask for a name. No name is saved with the answers.',
  letterConfidential:
    'Answers are saved with a code in place of a name, so that we can see change over time. This is who can tell whose code it is: {holder}.',
  letterRecords: 'By law, you may ask to see school records about your child.',
  letterIdentified: 'Answers are saved together with what your child writes in the form.',
  letterReads: 'The survey says who reads them: “{words}”',
  letterUntil: 'Single answers are kept until {day}. Then they are deleted.',
  letterSee: 'You can see it first',
  letterSeeText: 'You can read every question before your child does. This is where: {where}.',
  letterSeeLaw:
    'Did somebody outside the school make the survey? Then a federal law gives you this right. It is called the Protection of Pupil Rights Amendment (PPRA).',
  letterTopicsLaw: 'Some questions touch topics that this law protects. You have the right to say no.',
  letterNo: 'How to say no',
  letterNoText:
    'Your child does not have to take part. Nothing bad happens if you say no. Fill in the form on the next page and give it to the school by {day}.',
  letterAssent: 'Your child is asked too, and can choose “{refuse}”.',
  letterSkip: 'Your child can skip any question, and can stop at any time.',
  letterStop: 'Your child can stop at any time.',
  letterAsk: 'Do you have questions? Please ask: {contact}.',
  letterThanks: 'Thank you,',
  slipTitle: 'No, my child does not take part',
  slipText: 'I do not want my child to take part in the survey “{title}”.',
  slipBack: 'Please give this form to the school by {day}.',
  slipChild: 'Name of the child',
  slipClass: 'Grade and class',
  slipParent: 'Your name',
  slipSign: 'Your signature',
  slipDay: 'Date',
} as const;
