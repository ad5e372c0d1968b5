import type { contactEnglish } from './contact-en.js';
import type { Shape } from './contract.js';

/** A draft: no person has checked it. */
export const contactArabic: Shape<typeof contactEnglish> = {
  contactLater: 'إذا أردت أن نتواصل معك، فهناك استمارة منفصلة في النهاية. لا ترتبط هذه الاستمارة بإجاباتك.',
  contactOffer: 'هل نتواصل معك؟',
  contactApart: 'هناك استمارة قصيرة لذلك. تُرسل وحدها، ولا شيء يربطها بإجاباتك.',
  contactOpen: 'فتح استمارة التواصل',
  contactBack: 'الرجوع من دون استمارة التواصل',
  contactSend: 'إرسال طريقة التواصل معي',
  contactSentTo: 'ما يُكتب هنا يُرسل إلى {receiver} فقط.',
  contactSentHere: 'ما يُكتب هنا يُرسل إلى هذا الموقع فقط.',
  contactKept: 'يُحفظ هذا منفصلًا عن إجاباتك.',
  contactSent: 'استمارة التواصل في طريقها إلينا، منفصلة عن إجاباتك.',
  contactEmpty: 'بقيت استمارة التواصل فارغة، ولذلك لم يُرسل أي شيء.',
};
