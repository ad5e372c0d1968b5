import type { Catalogue } from '@kith/core';
import { ar as baseline } from '../student-belonging-6-12/ar.js';
import { helpFrom, textsFrom } from '../taken-from.js';
import { taken } from './taken.js';

const intro = 'هذه الأسئلة عن الأسابيع القليلة الماضية.';

export const ar: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'student-pulse-6-12',
  version: '1.0.0',
  language: 'ar',
  status: 'draft',
  title: 'أسئلة قصيرة عن المدرسة',
  notice: {
    intro: 'كل بضعة أسابيع نسألك كيف تبدو لك المدرسة، لنعرف هل يساعد ما نجرّبه.',
    whoSees: 'يقرأ الإجابات فريق صغير في منطقتك التعليمية.',
  },
  help: helpFrom(baseline),
  pages: {
    school: { title: 'في المدرسة', intro },
    adults: { title: 'الكبار في المدرسة', intro },
    say: { title: 'رأيك', intro },
    learning: { title: 'تعلّمك', intro },
    ideas: { title: 'أفكارك' },
    you: {
      title: 'عنك',
      intro: 'يساعدنا هذا على معرفة هل تناسب المدرسة كل مجموعات الطلاب. يمكنك تخطّي هذا السؤال.',
    },
  },
  items: {
    ...textsFrom(baseline, taken),
    'trust.say': { label: 'إلى أي حدّ يمكنك قول رأيك الحقيقي في هذه الأسئلة؟' },
    'pulse.idea': { label: 'ما الشيء الذي قد يجعل الأسابيع القادمة في المدرسة أفضل لك؟' },
  },
  thanks: 'يقرأ فريق كل الإجابات معًا. وقبل أن نسأل مرة أخرى ستخبر مدرستك الطلاب بما سمعته وبما ستفعله.',
};
