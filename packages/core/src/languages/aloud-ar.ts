import type { aloudEnglish } from './aloud-en.js';
import type { Shape } from './contract.js';

/** Texts around what is heard and seen in place of reading. A draft: no person has checked it. */
export const aloudArabic: Shape<typeof aloudEnglish> = {
  listenQuestion: 'الاستماع إلى السؤال',
  listenText: 'استماع',
  listenAnswer: 'الاستماع إلى: {label}',
  listenFailed: 'لا يمكن تشغيل هذا التسجيل الآن. يمكنك قراءة الكلمات بدلًا منه.',
  listenPause: 'إيقاف مؤقت',
  listenOn: 'متابعة',
  voiceMissing: 'لا يوجد في هذا الجهاز صوت باللغة العربية. يمكن لشخص آخر قراءة الكلمات بصوت عالٍ.',
  voiceFailed: 'صوت هذا الجهاز لا يعمل الآن. يمكن لشخص آخر قراءة الكلمات بصوت عالٍ.',
  voiceSpeed: 'سرعة الصوت',
  voiceSlow: 'ببطء',
  voiceUsual: 'عادي',
  voiceFast: 'بسرعة',
  transcript: 'ما يقوله الفيديو',
  captions: 'الترجمة المكتوبة',
  videoFailed: 'لا يمكن تشغيل الفيديو الآن. كلماته مكتوبة في الأسفل.',
};
