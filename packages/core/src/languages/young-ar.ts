import type { Shape } from './contract.js';
import type { youngEnglish } from './young-en.js';

/** Texts that only young readers are shown. A draft: no person has checked it. */
export const youngArabic: Shape<typeof youngEnglish> = {
  youngForAdult: 'للشخص البالغ الذي يساعد',
  youngHow: 'عند الضغط على مكبّر الصوت يُسمع السؤال. يلمس الطفل وجهًا ثم السهم. لا حاجة إلى القراءة أو الكتابة.',
  youngAlone: 'الأفضل أن يجيب الطفل وحده، ونرجو عدم اقتراح أي إجابة. ولا بأس بتكرار الكلمات.',
  youngSkip: 'يمكن للطفل تخطّي أي سؤال أو الرجوع أو التوقف في أي وقت. لن يحدث أي شيء سيئ.',
  youngAnonymous: 'لا نسأل عن أي اسم، ولا يُحفظ أي اسم مع الإجابات.',
  youngConfidential: 'تُحفظ الإجابات مع رمز بدلًا من الاسم، لكي نرى ما يتغيّر مع الوقت.',
  youngConfidentialStudent:
    'بحسب القانون، يحق لأحد الوالدين أو لولي الأمر طلب الاطلاع على سجلات الطفل المدرسية.',
  youngIdentified: 'إذا كُتب اسم، فسيُحفظ مع الإجابات.',
  youngTry: 'تجربة الصوت',
  youngHand: 'الآن دور الطفل',
  youngYes: 'نعم',
  youngNo: 'لا، شكرًا',
  youngProgress: 'السؤال {n} من {count}',
  youngDone: 'انتهينا!',
  youngFinish: 'انتهيت',
  youngStop: 'توقّف',
};
