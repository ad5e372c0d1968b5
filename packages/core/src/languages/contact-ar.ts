import type { contactEnglish } from './contact-en.js';
import type { Shape } from './contract.js';

/** A draft: no person has checked it. */
export const contactArabic: Shape<typeof contactEnglish> = {
  contactLater: 'إذا أردت أن نتواصل معك، فهناك نموذج منفصل في النهاية. لا يرتبط هذا النموذج بإجاباتك.',
  contactOffer: 'هل نتواصل معك؟',
  contactApart: 'هناك نموذج قصير لذلك. يُرسل وحده، ولا شيء يربطه بإجاباتك.',
  contactOpen: 'فتح نموذج التواصل',
  contactBack: 'الرجوع من دون نموذج التواصل',
  contactSend: 'إرسال طريقة التواصل معي',
  contactSentTo: 'ما يُكتب هنا يُرسل إلى {receiver} فقط.',
  contactSentHere: 'ما يُكتب هنا يُرسل إلى هذا الموقع فقط.',
  contactKept: 'يُحفظ هذا منفصلًا عن إجاباتك.',
  contactSent: 'نموذج التواصل في طريقه إلينا، منفصلًا عن إجاباتك.',
  contactMissing: 'لا يمكن عرض نموذج التواصل الآن. لا يؤثر ذلك في إجاباتك. يمكنك المحاولة مرة أخرى بعد قليل.',
  contactEmpty: 'بقي نموذج التواصل فارغًا، ولذلك لم يُرسل أي شيء.',
};
