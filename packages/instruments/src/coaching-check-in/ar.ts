import type { Catalogue } from '@kith/core';
import { ar as plan } from '../change-log/ar.js';
import { ar as session } from '../session-exit/ar.js';
import { helpFrom, textsFrom } from '../taken-from.js';

export const ar: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'coaching-check-in',
  version: '1.0.0',
  language: 'ar',
  status: 'draft',
  title: 'كيف كانت جلسة التدريب؟',
  notice: {
    intro: 'يساعد هذا من يدرّبك ويساعدك على جعل الجلسة القادمة أفضل.',
    whoSees: 'يقرأ هذا من يدرّبك، ومعه اسمك.',
  },
  help: helpFrom(session),
  pages: { session: { title: 'هذه الجلسة' }, next: { title: 'الجلسة القادمة' } },
  items: {
    ...textsFrom(plan, ['author']),
    'coach.focus': { label: 'إلى أي حدّ تناولت هذه الجلسة أهم ما في عملك الآن؟' },
    'coach.stretch': { label: 'إلى أي حدّ كان في هذه الجلسة تحدٍّ مفيد لك؟' },
    'coach.moving': { label: 'إلى أي حدّ تقدّم عملك بفضل هذه الجلسة؟' },
    'coach.try': { label: 'ما الذي ستجري تجربته قبل الجلسة القادمة؟' },
    'coach.need': { label: 'ما الذي يهمّك أن يقدّمه لك من يدرّبك في المرة القادمة؟' },
  },
  thanks: 'ستبدأ الجلسة القادمة بما كتبته.',
};
