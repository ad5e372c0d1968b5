import type { classCodeEnglish } from './class-code-en.js';
import type { Shape } from './contract.js';

/** Texts around a class code. A draft: no person has checked it. */
export const classCodeArabic: Shape<typeof classCodeEnglish> = {
  codeTitle: 'الرمز',
  codeText: 'يرجى كتابة الرمز الموجود على الورقة. كل رمز لشخص واحد. ولا يُحفظ الرمز مع الإجابات.',
  codeLabel: 'الرمز',
  codeHint: '10 حروف وأرقام. يمكن كتابة الحروف صغيرة، ويمكن ترك الشرطة.',
  codeGoOn: 'متابعة',
  codeSlipTitle: 'يرجى النظر إلى الرمز مرة أخرى',
  codeSlip: 'في هذا الرمز شيء غير صحيح. يرجى كتابته مرة أخرى كما هو على الورقة.',
  codeUnknown: 'هذا الرمز ليس لهذا الاستبيان. يرجى كتابته مرة أخرى أو طلب ورقة جديدة.',
  codeSpent: 'هذا الرمز استُعمل من قبل. يرجى طلب ورقة جديدة وكتابة الرمز الموجود عليها.',
  codeSafe: 'الإجابات ما زالت هنا. لم تُرسل بعد.',
};
