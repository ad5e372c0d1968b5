import type { Shape } from './contract.js';
import type { draftsEnglish } from './drafts-en.js';

/** A draft: no person has checked it. */
export const draftsArabic: Shape<typeof draftsEnglish> = {
  draftNotice: 'تبقى إجاباتك محفوظة على هذا الجهاز حتى إرسالها، ثم تُحذف.',
  draftTitle: 'هل تريد المتابعة من حيث توقفت؟',
  draftText: 'على هذا الجهاز إجابات لم تُرسل. عند البدء من جديد تُحذف.',
  draftGoOn: 'المتابعة من هناك',
  draftStartOver: 'البدء من جديد',
  draftSetAside: 'تغيّرت بعض الأسئلة. نرجو الإجابة عنها مرة أخرى.',
  draftFailed: 'لا يمكن حفظ إجاباتك على هذا الجهاز. نرجو إنهاء الاستبيان قبل إغلاق هذه الصفحة.',
};
