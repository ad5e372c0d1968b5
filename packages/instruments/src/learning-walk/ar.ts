import type { Catalogue } from '@kith/core';
import { ar as plan } from '../change-log/ar.js';
import { helpFrom, textsFrom } from '../taken-from.js';

export const ar: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'learning-walk',
  version: '1.0.0',
  language: 'ar',
  status: 'draft',
  title: 'جولة في الصفوف',
  notice: {
    intro: 'يمكنك هنا تسجيل ما رأيته وسمعته. الأمر عما يتاح للطلاب فعله، ولا تقييم فيه لأي معلم.',
    whoSees: 'يقرؤه من يشاركونك الجولة ومن يخططون لما يليها.',
  },
  help: helpFrom(plan),
  pages: {
    walk: { title: 'قبل الجولة' },
    evidence: {
      title: 'ما رأيته وسمعته',
      intro: 'نرجو إضافة لحظة كلما لاحظت شيئًا. ونرجو عدم كتابة أسماء الطلاب أو المعلمين.',
    },
    wonder: { title: 'بعد الجولة' },
  },
  items: {
    ...textsFrom(plan, ['author']),
    'walk.focus': {
      label: 'ما السؤال الذي تقوم عليه جولتك؟',
      hint: 'مثلًا: من تتاح له فرصة شرح أفكاره؟',
    },
    evidence: {
      label: 'لحظات من الجولة',
      entry: 'لحظة',
      fields: {
        seen: {
          label: 'ما الذي رأيته أو سمعته؟',
          hint: 'الكلمات والأفعال نفسها، لا تفسيرها.',
        },
        spoke: {
          label: 'من تكلّم؟',
          options: {
            student: 'طالب واحد أو طالبة',
            students: 'عدة طلاب',
            adult: 'شخص كبير',
            both: 'طلاب وشخص كبير',
            nobody: 'لا أحد',
          },
        },
        task: { label: 'ما الذي طُلب من الطلاب فعله؟' },
        time: { label: 'كم كانت الساعة؟' },
      },
    },
    wonder: {
      label: 'ما الأسئلة التي لديك الآن؟',
      hint: 'سؤال يُطرح على الطلاب أثمن هنا من جواب.',
    },
  },
  thanks: 'شكرًا. نرجو إحضار هذا إلى الحديث بعد الجولة، والاستماع أولًا إلى ما رآه الآخرون.',
};
