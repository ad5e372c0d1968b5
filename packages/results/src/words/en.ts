import type { ResultWords } from './contract.js';

export const en: ResultWords = {
  language: 'en',
  status: 'draft',
  verdicts: {
    'clearly-higher': 'Clearly higher than before.',
    'may-be-higher': 'May be higher than before.',
    'too-close': 'Too close to tell.',
    'may-be-lower': 'May be lower than before.',
    'clearly-lower': 'Clearly lower than before.',
    'too-few': 'Too few answers to tell.',
  },
  rates: {
    good: 'Most people who were asked answered.',
    fair: 'Many people who were asked answered.',
    low: 'Few people who were asked answered. This may not speak for everyone.',
    'more-than-invited': 'More people answered than were asked. Please check the number.',
  },
  flags: {
    'straight-lined': 'Gave the same answer to every question.',
    'too-fast': 'Answered faster than people can read.',
    blank: 'Left every question blank.',
  },
  noCause: 'This shows what changed. It cannot show why.',
  wordingChanged: 'The words of the question changed here, so the two cannot be compared.',
  hidden: 'Not shown, to protect small groups.',
  pool: 'Smaller groups, combined',
  noAnswer: 'No answer',
  twoOrMore: 'Two or more',
  inCombination: 'A person who chose more than one group counts in each of them.',
  bands: {
    atMost: '{percent} or less',
    between: 'between {low} and {high}',
    aboutHalf: 'about half',
    atLeast: '{percent} or more',
  },
};
