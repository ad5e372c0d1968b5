import type { Catalogue } from '@kith/core';
import { ar as baseline } from '../student-belonging-3-5/ar.js';
import { helpFrom } from '../taken-from.js';

export const ar: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'lesson-exit',
  version: '1.0.0',
  language: 'ar',
  status: 'draft',
  title: 'كيف كان هذا الدرس؟',
  notice: {
    intro: 'رأيك في هذا الدرس يساعدنا على جعل الدرس القادم أفضل.',
    whoSees: 'يقرأ من يعلّم هذا الصف إجابات الصف كله.',
  },
  help: helpFrom(baseline),
  pages: { lesson: { title: 'هذا الدرس' }, next: { title: 'الدرس القادم' } },
  items: {
    'part.take': { label: 'إلى أي حدّ شاركت في هذا الدرس؟' },
    'sense.made': { label: 'إلى أي حدّ كان هذا الدرس مفهومًا لك؟' },
    'idea.counted': { label: 'إلى أي حدّ كان لأفكارك مكان في هذا الدرس؟' },
    'lesson.next': {
      label: 'ما الذي قد يجعل الدرس القادم أفضل لك؟',
      hint: 'مثلًا أن يكون أبطأ أو أسرع.',
    },
  },
  thanks: 'سيسمع الصف ما قاله الجميع وما الذي سيتغيّر.',
};
