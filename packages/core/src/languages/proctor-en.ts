/** Texts of the page for the adult who gives a survey to students. */
export const proctorEnglish = {
  proctorTitle: 'For the adult who gives the survey',
  proctorHelper: 'name and room of the adult who helps students today',
  proctorQuiet: 'where students go who do not take part',
  proctorTeam: 'whom to tell what went wrong',
  proctorReader: 'who reads what students write',

  proctorBefore: 'Before',
  proctorOwnClass:
    'Up to grade 5, teachers do not give this survey to their own students. Trade classes with another adult.',
  proctorNoView: 'Turn off all software that shows you the screens of students.',
  proctorSaidNo: 'Know which families said no. Those students go here: {place}.',
  proctorLinks: 'Each student has a link of their own. Give each link to the right student.',
  proctorAloud: 'Children hear each question. Have headphones ready, or read each one out just as it stands.',
  proctorTry: 'Open the survey once and see that it starts. Then close it.',
  proctorTime: 'Plan more time than that, so that nobody has to hurry.',
  proctorWhoHelps: 'Know who can help a student today: {helper}.',

  proctorSay: 'Say this, word for word',
  proctorChoose: 'Choose “{agree}” or “{refuse}”. Both are fine.',
  proctorKnow: 'Good to know for you',

  proctorDuring: 'While students answer',
  proctorStay: 'Stay where you cannot see a screen. Do not walk behind students.',
  proctorRead: 'You may read a question out. Do not explain it, and do not say what you would choose.',
  proctorSkip: 'Leaving a question out is fine. If a student asks, say: “You can skip it.”',
  proctorNames: 'Ask nobody for a name or for an answer.',
  proctorNamesOpen: 'Students write no names, not their own and not those of others.',
  proctorStop: 'A student may stop at any time. Do not ask why.',

  proctorAfter: 'After',
  proctorNext: 'Before another student sits down at a screen, choose “{next}”.',
  proctorThanks: 'Thank everybody, also those who did not take part. Then say: “{words}”',
  proctorQuietly: 'Do not ask what anybody chose or wrote.',
  proctorTell: 'Did something go wrong? Tell this person, without names of students: {team}.',

  proctorUpset: 'When a child is upset',
  proctorUpsetStop: 'Stay calm and stay near. The child can stop right away.',
  proctorUpsetHelp: 'Do not leave the child alone. Get this adult: {helper}.',

  proctorHarm: 'When a child tells or writes of harm',
  proctorHarmListen: 'Listen. Do not promise to keep it to yourself.',
  proctorHarmRules:
    'Do what the rules of your district say, and do it today. If someone is in danger, call 911.',
  proctorHarmWritten:
    'The survey calls nobody when a student writes of harm. This person reads what students write, within one school day: {reader}.',
  proctorHarmNoName: 'No name is saved with the answers. So nobody may be able to tell who wrote it.',
  proctorHarmCode: 'This is who can find out by the code who wrote it: {holder}.',
} as const;
