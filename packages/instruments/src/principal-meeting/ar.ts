import type { Catalogue } from '@kith/core';
import { ar as session } from '../session-exit/ar.js';
import { helpFrom } from '../taken-from.js';

export const ar: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'principal-meeting',
  version: '1.0.0',
  language: 'ar',
  status: 'draft',
  title: 'كيف كان اجتماع قادة المدارس؟',
  notice: {
    intro: 'لا أحد يعرف مدرستك مثلك. ورأيك الصريح يساعدنا على أن يستحق اجتماعنا وقته.',
    whoSees: 'يقرأ الإجابات من يخططون لهذا الاجتماع.',
  },
  help: helpFrom(session),
  pages: { meeting: { title: 'هذا الاجتماع' }, words: { title: 'ما لديك' } },
  items: {
    'lead.used': { label: 'إلى أي حدّ أفاد هذا الاجتماع مما تعرفه من مدرستك؟' },
    'lead.free': { label: 'إلى أي حدّ كان لديك شعور بحرية الاختلاف في الرأي في هذا الاجتماع؟' },
    'lead.help': { label: 'إلى أي حدّ سيساعدك هذا الاجتماع على قيادة مدرستك؟' },
    'lead.questions': { label: 'ما الأسئلة التي لديك؟' },
    'lead.worries': { label: 'ما الذي يقلقك؟' },
    'lead.support': { label: 'ما الدعم الأكثر فائدة لك؟' },
    'lead.share': {
      label: 'هل يمكننا أن نجيب عن كلماتك حين نجتمع جميعًا في المرة القادمة؟',
      options: { yes: 'نعم، من دون اسمي', no: 'لا، ليقرأها من يخططون للاجتماع فقط' },
    },
  },
  thanks: 'في اجتماعنا القادم تصلك قائمة: ما سُئل عنه، وجواب عن كل سؤال.',
};
