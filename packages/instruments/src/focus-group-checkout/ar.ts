import type { Catalogue } from '@kith/core';
import { ar as baseline } from '../student-belonging-3-5/ar.js';
import { helpFrom } from '../taken-from.js';

export const ar: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'focus-group-checkout',
  version: '1.0.0',
  language: 'ar',
  status: 'draft',
  title: 'كيف كان حديثنا في المجموعة؟',
  notice: {
    intro: 'تحدثنا معًا في مجموعة. والآن نريد أن نعرف كيف كان ذلك لك.',
    whoSees: 'يقرأ الإجابات الكبار الذين أداروا هذا الحديث.',
  },
  help: helpFrom(baseline),
  pages: { talk: { title: 'حديثنا' }, missed: { title: 'ما فاتنا' } },
  items: {
    'talk.heard': { label: 'إلى أي حدّ استمع إليك الكبار في هذا الحديث؟' },
    'talk.safe': { label: 'إلى أي حدّ أمكنك أن تقول رأيك في هذا الحديث؟' },
    'talk.matters': { label: 'إلى أي حدّ كان هذا الحديث عمّا يهمّك؟' },
    'talk.missed': {
      label: 'ما الذي لم نتحدث عنه وينبغي أن نعرفه؟',
      hint: 'ويمكنك أيضًا كتابة ما لم يكن قوله في المجموعة سهلًا عليك.',
    },
  },
  thanks: 'سنعرض على مجموعتك ما كتبناه، لنعرف منكم هل هو صحيح.',
};
