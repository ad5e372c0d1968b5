import type { Shape } from './contract.js';
import type { ownEnglish } from './own-en.js';

/** A draft: no person has checked it. */
export const ownArabic: Shape<typeof ownEnglish> = {
  canStop: 'يمكنك الرجوع أو التوقف في أي وقت.',
  required: 'مطلوب',
  errorRequired: 'نرجو الإجابة عن هذا السؤال أو اختيار تخطّيه.',
  errorRequiredNoSkip: 'نرجو الإجابة عن هذا السؤال.',
  errorOtherText: 'نرجو كتابة بضع كلمات بجانب ما اخترته.',
  errorEmail: 'نرجو كتابة عنوان بريد إلكتروني، مثل name@school.org.',
  errorPhone: 'نرجو كتابة رقم هاتف بالأرقام.',
};
