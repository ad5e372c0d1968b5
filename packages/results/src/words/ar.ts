import type { ResultWords } from './contract.js';

export const ar: ResultWords = {
  language: 'ar',
  status: 'draft',
  verdicts: {
    'clearly-higher': 'أعلى من قبل بوضوح.',
    'may-be-higher': 'قد يكون أعلى من قبل.',
    'too-close': 'الفرق صغير جدًا، فلا يمكن الحكم.',
    'may-be-lower': 'قد يكون أقل من قبل.',
    'clearly-lower': 'أقل من قبل بوضوح.',
    'too-few': 'الإجابات قليلة جدًا، فلا يمكن الحكم.',
  },
  rates: {
    good: 'أجاب معظم من سألناهم.',
    fair: 'أجاب كثير ممن سألناهم.',
    low: 'أجاب قليل ممن سألناهم. قد لا تعبّر الإجابات عن الجميع.',
    'more-than-invited': 'عدد من أجابوا أكبر من عدد من سألناهم. يرجى مراجعة العدد.',
  },
  flags: {
    'straight-lined': 'أعطى الإجابة نفسها لكل الأسئلة.',
    'too-fast': 'أجاب أسرع مما يمكن قراءته.',
    blank: 'ترك كل الأسئلة فارغة.',
  },
  noCause: 'هذا يبيّن ما تغيّر، ولا يبيّن السبب.',
  wordingChanged: 'تغيّرت كلمات السؤال هنا، فلا يمكن المقارنة.',
  hidden: 'لا يظهر، لحماية المجموعات الصغيرة.',
  pool: 'المجموعات الأصغر معًا',
  noAnswer: 'بدون إجابة',
  twoOrMore: 'اثنتان أو أكثر',
  inCombination: 'من اختار أكثر من مجموعة يُحسب في كل واحدة منها.',
  bands: {
    atMost: '{percent} أو أقل',
    between: 'بين {low} و{high}',
    aboutHalf: 'نحو النصف',
    atLeast: '{percent} أو أكثر',
  },
};
