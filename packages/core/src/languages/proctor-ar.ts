import type { Shape } from './contract.js';
import type { proctorEnglish } from './proctor-en.js';

/** A draft: no person has checked it. */
export const proctorArabic: Shape<typeof proctorEnglish> = {
  proctorTitle: 'إلى من يقدّم الاستبيان من الكبار',
  proctorHelper: 'اسم وغرفة من يساعد الطلاب اليوم',
  proctorQuiet: 'مكان الطلاب الذين لا يشاركون',
  proctorTeam: 'من يُخبَر بما لم يسر كما يجب',
  proctorReader: 'من يقرأ ما يكتبه الطلاب',

  proctorBefore: 'قبل البدء',
  proctorOwnClass:
    'من الروضة إلى الصف الخامس لا يقدّم المعلمون هذا الاستبيان لطلابهم. يُرجى تبادل الصفوف مع شخص آخر.',
  proctorNoView: 'يجب إيقاف كل برنامج يعرض شاشات الطلاب.',
  proctorSaidNo: 'يجب معرفة العائلات التي رفضت. ويذهب طلابها إلى هنا: {place}.',
  proctorLinks: 'لكل طالب رابط خاص به. يجب إعطاء كل رابط لصاحبه.',
  proctorAloud: 'يسمع الأطفال كل سؤال. يجب تجهيز السماعات، أو قراءة كل سؤال بصوت عالٍ كما هو.',
  proctorTry: 'يُرجى فتح الاستبيان مرة للتأكد من أنه يبدأ، ثم إغلاقه.',
  proctorTime: 'يُرجى تخصيص وقت أطول من ذلك، لكي لا يستعجل أحد.',
  proctorWhoHelps: 'يجب معرفة من يمكنه مساعدة الطلاب اليوم: {helper}.',

  proctorSay: 'ما يُقال كلمة بكلمة',
  proctorChoose: 'يمكن اختيار «{agree}» أو «{refuse}». وكلاهما مقبول.',
  proctorKnow: 'ما يفيد معرفته',

  proctorDuring: 'أثناء الإجابة',
  proctorStay: 'يجب البقاء حيث لا تُرى أي شاشة، وعدم المرور خلف الطلاب.',
  proctorRead: 'يمكن قراءة سؤال بصوت عالٍ، لكن بلا شرح وبلا قول ما يمكن اختياره.',
  proctorSkip: 'لا بأس في ترك سؤال. ويُقال لمن يسأل: «يمكن تخطّيه».',
  proctorNames: 'لا يُسأل أحد عن اسمه أو عن إجابته.',
  proctorNamesOpen: 'لا يكتب الطلاب أسماء، لا أسماءهم ولا أسماء غيرهم.',
  proctorStop: 'يمكن لأي طالب أن يتوقف في أي وقت، بلا سؤال عن السبب.',

  proctorAfter: 'بعد الانتهاء',
  proctorNext: 'قبل أن يجلس طالب آخر أمام الشاشة نفسها، يجب اختيار «{next}».',
  proctorThanks: 'يُشكر الجميع، ومنهم من لم يشارك. ثم يُقال: «{words}»',
  proctorQuietly: 'لا يُسأل أحد عما اختاره أو كتبه.',
  proctorTell: 'هل حدث خطأ ما؟ يُرجى إخبار هذا الشخص، من غير أسماء الطلاب: {team}.',

  proctorUpset: 'إذا انزعج طفل',
  proctorUpsetStop: 'المهم هو الهدوء والبقاء قريبًا. ويمكن للطفل أن يتوقف فورًا.',
  proctorUpsetHelp: 'لا يُترك الطفل وحده. ويُطلب حضور هذا الشخص: {helper}.',

  proctorHarm: 'إذا تحدّث طفل أو كتب عن أذى',
  proctorHarmListen: 'المهم هو الاستماع، بلا وعد بكتمان الأمر.',
  proctorHarmRules: 'يجب العمل بقواعد المنطقة التعليمية في اليوم نفسه. وعند الخطر يجب الاتصال بالرقم 911.',
  proctorHarmWritten:
    'لا يُبلغ الاستبيان أحدًا إذا كتب طالب عن أذى. وهذا الشخص يقرأ ما يكتبه الطلاب خلال يوم دراسي واحد: {reader}.',
  proctorHarmNoName: 'لا يُحفظ أي اسم مع الإجابات. لذلك قد لا يعرف أحد من كتب ذلك.',
  proctorHarmCode: 'ومن يمكنه أن يعرف من خلال الرمز من كتب ذلك هو: {holder}.',
};
