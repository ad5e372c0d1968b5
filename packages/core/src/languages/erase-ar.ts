import type { Shape } from './contract.js';
import type { eraseEnglish } from './erase-en.js';

/** Texts around a way to delete answers later. A draft: no person has checked it. */
export const eraseArabic: Shape<typeof eraseEnglish> = {
  eraseOffer: 'الاحتفاظ بطريقة لحذف إجاباتي لاحقًا',
  eraseText:
    'بهذا الرمز يمكن حذف هذه الإجابات لاحقًا بعد وصولها. يرجى حفظه في مكان لا يراه أحد غيرك. هذه الصفحة لا تحتفظ به، ولا يمكن لأحد إنشاؤه مرة أخرى.',
  eraseLabel: 'رمز حذف إجاباتي',
  eraseSave: 'حفظ الرمز في ملف',
  erasePage: 'الصفحة التي يمكن فيها الحذف',
  eraseFile: 'لحذف الإجابات يرجى فتح هذه الصفحة ولصق الرمز:',
};
