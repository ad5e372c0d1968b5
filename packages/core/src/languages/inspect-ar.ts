import type { Shape } from './contract.js';
import type { inspectEnglish } from './inspect-en.js';

export const inspectArabic: Shape<typeof inspectEnglish> = {
  inspectWhat:
    'هذه نسخة للاطلاع على الاستبيان قبل استخدامه. وهي تعرض كل الأسئلة، وكذلك الأسئلة التي لا يراها إلا بعض الأشخاص، وكل ما يُقرأ قبل البدء.',
  inspectAbout: 'عن هذا الاستبيان',
  inspectVersion: 'الاسم والإصدار: {name}',
  inspectDraft: 'هذا النص مسودة لم يجرّبها أحد بعد.',
  inspectWays: 'كيف تُحفظ الإجابات. تختار المدرسة إحدى هذه الطرق:',
  inspectNoNames: 'لا يوجد سؤال عن هوية الشخص.',
  inspectNoTopics: 'لا يوجد سؤال عليه علامة موضوع محمي.',
  inspectStart: 'ما يُقرأ أولًا',
  inspectOnlyAfter: 'يُطرح هذا السؤال في هذه الحالة فقط:',
  inspectAll: 'كل ما يلي',
  inspectAny: 'واحد مما يلي',
  inspectNot: 'لا شيء مما يلي',
  inspectAnswer: 'الإجابة عن «{question}» هي: {answers}',
  inspectState: '«{question}»: {answers}',
  inspectPage: 'تطلب صفحة المدرسة على الإنترنت ذلك ({what}).',
  inspectAnswered: 'عليه إجابة',
  inspectOpen: 'بلا إجابة حتى الآن',
  inspectHidden: 'غير معروض',
  inspectIdentity: 'هذا سؤال عن هوية الشخص. ويمكن تخطّيه دائمًا.',
  inspectTopics: 'موضوع محمي: {topics}',
  inspectPolitics: 'الآراء السياسية',
  inspectMentalHealth: 'الصحة النفسية',
  inspectSex: 'الجنس',
  inspectIllegal: 'مخالفة القانون',
  inspectFamily: 'الرأي في أفراد العائلة',
  inspectPrivileged: 'ما يُقال لطبيب أو محامٍ أو رجل دين',
  inspectReligion: 'الدين',
  inspectIncome: 'دخل العائلة',
};
