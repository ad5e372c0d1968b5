import type { InstrumentNotes } from '../instrument-notes.js';

export const notes: InstrumentNotes = {
  instrument: 'student-belonging-6-12',
  version: '1.0.0',
  purpose:
    'A baseline, once or twice a year, of what makes students in grades 6 to 12 feel that school is theirs, so that a school can choose one thing to change and see later whether students felt the change.',
  author: 'Kith',
  date: '2026-11-22',
  counts: { scales: 22, choices: 0, open: 1, followUps: 1, identity: 4 },
  limits: { words: 20, minutes: 7, fleschKincaid: 5, inflesz: 65 },
  constructs: {
    belonging: {
      label: 'Belonging at school',
      items: ['bel.yours', 'bel.welcome', 'bel.forward', 'bel.part'],
      report: 'score',
      action:
        'Walk through a school day with students and ask where it feels like theirs; change one entrance, routine or activity with them.',
    },
    'adult-care': {
      label: 'Care from adults',
      items: ['care.hello', 'care.listen', 'care.help'],
      report: 'score',
      action:
        'Make sure that each student is known by name to at least one adult, and set aside a regular time when adults are free to listen.',
    },
    peers: {
      label: 'Peer connection',
      items: ['peer.join', 'peer.kind', 'peer.help'],
      report: 'score',
      action:
        'Plan group work, seating, clubs and lunch so that students meet people outside their usual circle.',
    },
    'identity-affirmed': {
      label: 'Identity affirmed',
      items: ['ident.show', 'ident.lessons', 'ident.culture'],
      report: 'score',
      action:
        'Look through one unit with students: whose lives does it show? Add what is missing, and ask families what the school should know.',
    },
    'voice-agency': {
      label: 'Student voice and agency in learning',
      items: ['voice.asked', 'voice.used', 'agency.choice', 'agency.goal'],
      report: 'score',
      action:
        'Choose one decision that students will make together with adults this term, and say afterwards what came of it.',
    },
    'meaning-challenge': {
      label: 'Meaningful work and challenge with support',
      items: ['work.worth', 'work.life', 'chal.think', 'chal.support'],
      report: 'score',
      action:
        'Redesign one task with students so that it matters outside class, and agree on what help is there when it gets hard.',
    },
    trust: {
      label: 'Trust in this survey',
      items: ['trust.use'],
      report: 'items',
      action:
        'Tell students what the last survey led to before asking again, including what could not be done and why.',
    },
  },
  items: {
    'bel.yours': {
      rationale: 'Belonging as shared ownership: the word "too" says that others hold it already.',
    },
    'bel.welcome': { rationale: 'The first minutes of the day are concrete and in the school’s hands.' },
    'bel.forward': { rationale: 'A positive overall sign, without asking about mood or mental health.' },
    'bel.part': { rationale: 'Belonging also shows in doing; clubs and events can be changed.' },
    'care.hello': { rationale: 'One visible act that tells a student "you are known here".' },
    'care.listen': { rationale: 'Attention is what students name first when they describe care.' },
    'care.help': {
      rationale: 'Time is the scarce thing; the item asks about it and about no particular need.',
    },
    'peer.join': { rationale: 'Being asked to join is observable; it does not ask about loneliness.' },
    'peer.kind': { rationale: 'Everyday kindness, worded positively in place of an item on bullying.' },
    'peer.help': { rationale: 'Peer connection in learning, and not in free time alone.' },
    'ident.show': { rationale: 'Leaves it to students which part of themselves they think of.' },
    'ident.lessons': { rationale: 'Books and lessons can be changed by the adults who read the results.' },
    'ident.culture': { rationale: 'Has a twin in the family survey, so both views can stand side by side.' },
    'voice.asked': { rationale: 'Being asked comes before being heard.' },
    'voice.used': { rationale: 'Separates being heard from being asked. Low answers open the follow-up.' },
    'agency.choice': { rationale: 'A choice that any teacher can offer in any subject.' },
    'agency.goal': { rationale: 'Agency as having an aim of one’s own in class.' },
    'work.worth': { rationale: 'Asks for the student’s own judgment of meaning in words of every day.' },
    'work.life': { rationale: 'Use outside school, without naming careers or college for all.' },
    'chal.think': { rationale: 'Rigor in a sixth-grader’s words.' },
    'chal.support': { rationale: 'Challenge without support is only hardship, so the two stand together.' },
    'trust.use': { rationale: 'Tells readers how far to trust the other answers, and is a result itself.' },
    'voice.help': {
      rationale: 'Only for those who feel little heard: they know best what is missing. Never forced.',
    },
    'bel.idea': { rationale: 'One thing the school could do keeps answers concrete and kind.' },
    'id.race': {
      rationale:
        'The seven minimum categories of the federal standard of 2024 (SPD 15), choose all, plus own words.',
    },
    'id.gender': {
      rationale: 'Many communities want to see it and some may not ask; optional for a district.',
    },
    'id.language': { rationale: 'Several answers, because many homes speak more than one language.' },
    'id.grade': {
      rationale: 'Experience differs by grade; needed where the page does not pass the grade band.',
    },
  },
  groupBy: ['id.race', 'id.gender', 'id.language', 'id.grade'],
  privacyReason:
    'Anonymous first, because students speak freely when nothing links answers to them. Confidential where a district follows change for the same students. Never identified: an opinion of school is not a matter for a name.',
  results: {
    whoSees: 'A small team that the district names; teachers see results for groups only.',
    sharedBack: 'With students, in class or assembly, then with families; see the share-back form.',
    sharedBackWithinDays: 42,
    retention: 'Single answers until the end of the next school year at most; results for groups may stay.',
  },
  leftOut: [
    'Sexual orientation: only for grades 9 to 12 and where a district opts in.',
    'Services for disability: known to the host, never asked.',
    'Items on sadness, worry, safety at home, religion, income or politics: protected areas of federal law.',
    'A switch for each identity item: a district adapts a copy (`basedOn`) without the item.',
  ],
  sameInSpanish: {
    'items.id.language.options.hmn': 'The name of the language is the same in both.',
    'items.id.language.options.ur': 'The name of the language is the same in both.',
  },
  hardWords: {
    en: {
      american: 'The federal name of a group.',
      ethnicity: 'The word that schools use; the options make it plain.',
      nonbinary: 'The word that students use themselves.',
      vietnamese: 'The name of a language.',
    },
    es: {
      actividades: 'A word of every school day.',
      afroamericano: 'The federal name of a group.',
      ayudaría: 'A common verb; its ending makes it long.',
    },
  },
  accepted: [
    {
      rule: 'double-barrelled',
      at: 'ident.lessons',
      reason: 'Books and lessons are one thing here: what is taught.',
    },
  ],
  withoutFrame: { 'trust.use': 'It asks about what will happen with these answers.' },
};
