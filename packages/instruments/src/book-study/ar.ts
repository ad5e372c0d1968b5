import type { Catalogue } from '@kith/core';
import { ar as session } from '../session-exit/ar.js';
import { helpFrom } from '../taken-from.js';

export const ar: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'book-study',
  version: '1.0.0',
  language: 'ar',
  status: 'draft',
  title: 'ماذا بقي معك من هذا الكتاب؟',
  notice: {
    intro: 'كانت هذه قراءة كتاب وحديثًا عنه. ورأيك الصريح يساعدنا على اختيار ما يأتي بعده.',
    whoSees: 'يقرأ الإجابات من أداروا حلقة القراءة هذه.',
  },
  help: helpFrom(session),
  pages: { view: { title: 'كيف يبدو لك الأمر' }, work: { title: 'عملك أنت' } },
  items: {
    'book.before': { label: 'قبل حلقة القراءة هذه، إلى أي حدّ كان ما يصفه الكتاب ظاهرًا لك في مدرستك؟' },
    'book.now': { label: 'الآن، بعد حلقة القراءة هذه، إلى أي حدّ يظهر لك ما يصفه الكتاب في مدرستك؟' },
    'book.stays': { label: 'ما الفكرة التي تبقى معك من الكتاب؟' },
    'book.students': {
      label: 'ما السؤال الذي يثيره الكتاب لديك عن الطلاب الذين تعمل معهم؟',
      hint: 'نرجو عدم كتابة أسماء الطلاب.',
    },
    'book.act': { label: 'ما الشيء الواحد الذي في نيتك فعله بسبب هذا الكتاب، ومتى؟' },
  },
  thanks: 'حين تجتمعون في المرة القادمة، يبدأ الحديث بما كُتب هنا.',
};
