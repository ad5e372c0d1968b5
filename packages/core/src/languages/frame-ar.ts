import type { Shape } from './contract.js';
import type { frameEnglish } from './frame-en.js';

/** Texts of the page that holds a survey. A draft: no person has checked it. */
export const frameArabic: Shape<typeof frameEnglish> = {
  frameTitle: 'استبيان',
  frameUnknownTitle: 'هذا الاستبيان غير موجود هنا',
  frameUnknownText: 'هذا الرابط لا يؤدي إلى استبيان. يمكنك طلب رابط جديد ممن أعطاك إياه.',
  frameFailedTitle: 'تعذّر فتح الاستبيان',
  frameFailedText: 'يمكنك المحاولة مرة أخرى لاحقًا، أو سؤال من أعطاك هذا الرابط.',
  frameOpen: 'فتح الاستبيان في نافذة خاصة به',
  frameNoScript: 'يحتاج هذا الاستبيان إلى JavaScript، وهو متوقف هنا.',
};
