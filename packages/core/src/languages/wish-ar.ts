import type { Shape } from './contract.js';
import type { wishEnglish } from './wish-en.js';

/** A draft: no person has checked it. */
export const wishArabic: Shape<typeof wishEnglish> = {
  chooseFrom: 'نرجو الاختيار',
  contactIntro: 'ما يُكتب هنا يُرسل منفصلًا عن إجاباتك، ولا شيء يربط بينهما.',
  contactName: 'اسمك',
  contactChannel: 'كيف يمكننا التواصل معك؟',
  contactPhone: 'مكالمة هاتفية',
  contactText: 'رسالة نصية',
  contactEmail: 'بريد إلكتروني',
  contactOther: 'طريقة أخرى',
  contactAddress: 'الرقم أو العنوان',
  contactWhen: 'الأوقات المناسبة للتواصل معك',
  errorContact:
    'لكي نتواصل معك نحتاج إلى اسمك وطريقة التواصل والرقم أو العنوان. نرجو إضافة ما ينقص أو إفراغ هذه الخانات.',
  errorContactEmail: 'نرجو كتابة عنوان البريد الإلكتروني كاملًا، مثل name@example.org.',
  contactTopic: 'ما الموضوع المطلوب الحديث عنه؟',
};
