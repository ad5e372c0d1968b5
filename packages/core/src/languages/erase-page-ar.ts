import type { Shape } from './contract.js';
import type { erasePageEnglish } from './erase-page-en.js';

/** Texts of the collector's page where a person deletes answers. A draft: no person has checked it. */
export const erasePageArabic: Shape<typeof erasePageEnglish> = {
  erasePageTitle: 'حذف إجاباتي',
  erasePageText: 'يرجى لصق الرمز المحفوظ بعد الاستبيان. ثم تُحذف الإجابات نهائيًا.',
  erasePageLabel: 'الرمز',
  erasePageButton: 'حذف إجاباتي',
  erasePageNotWhole: 'هذا ليس الرمز كاملًا. يبدأ الرمز بـ kith- ويملأ نحو سطرين. يرجى نسخه كله.',
  erasePageDone: 'لم تعد أي إجابات محفوظة بهذا الرمز.',
  erasePageCopies:
    'إذا أُعدّت نتائج قبل اليوم فقد تبقى الإجابات فيها. لدى المسؤولين عن الاستبيان معلومات أكثر.',
};
