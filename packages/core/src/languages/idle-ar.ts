import type { Shape } from './contract.js';
import type { idleEnglish } from './idle-en.js';

/** A draft: no person has checked it. */
export const idleArabic: Shape<typeof idleEnglish> = {
  returnTitle: 'المتابعة أم البدء من جديد؟',
  returnText: 'إذا لم يتابع أحد، تُحذف الإجابات بعد دقيقتين.',
  goOn: 'المتابعة',
  idleWarning:
    'هل ما زال أحد هنا؟ يكفي الضغط على أي مفتاح أو لمس الشاشة. وإلا تُحذف الإجابات بعد دقيقة واحدة.',
};
