import type { Catalogue } from '@kith/core';
import { ar as baseline } from '../student-belonging-3-5/ar.js';
import { helpFrom, textsFrom } from '../taken-from.js';
import { taken } from './taken.js';

const intro = 'هذه الأسئلة عن الأسابيع القليلة الماضية.';

export const ar: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'student-pulse-3-5',
  version: '1.0.0',
  language: 'ar',
  status: 'draft',
  title: 'أسئلة قصيرة عن المدرسة',
  notice: {
    intro: 'نريد أن نعرف كيف هي المدرسة لك الآن. لا توجد إجابات صحيحة أو خاطئة.',
    whoSees: 'يقرأ الإجابات فريق صغير في منطقتك التعليمية.',
  },
  help: helpFrom(baseline),
  pages: {
    school: { title: 'في المدرسة', intro },
    adults: { title: 'الكبار في المدرسة', intro },
    say: { title: 'رأيك', intro },
    idea: { title: 'فكرتك' },
  },
  items: {
    ...textsFrom(baseline, taken),
    'trust.say': { label: 'عندما نسألك هكذا، كم مرة يمكنك قول رأيك؟' },
    'trust.change': { label: 'عندما يقول الأطفال رأيهم، كم مرة يتغيّر شيء في المدرسة؟' },
  },
  thanks: 'سيقرأ فريق ما قاله كل الأطفال. وقبل أن نسأل مرة أخرى ستخبركم مدرستكم بما سمعته وبما ستفعله.',
};
