import type { Shape } from './contract.js';
import type { idleEnglish } from './idle-en.js';

/** A draft: no person has checked it. */
export const idleArabic: Shape<typeof idleEnglish> = {
  idleWarning:
    'هل ما زال أحد هنا؟ يكفي الضغط على أي مفتاح أو لمس الشاشة. وإلا تُحذف الإجابات بعد دقيقة واحدة.',
};
