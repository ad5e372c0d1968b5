import type { Catalogue } from '@kith/core';
import { ar as baseline } from '../student-belonging-3-5/ar.js';
import { helpFrom } from '../taken-from.js';

const intro = 'هذه الأسئلة عن الأسابيع القليلة الماضية في هذا الصف.';

export const ar: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'classroom-conditions',
  version: '1.0.0',
  language: 'ar',
  status: 'draft',
  title: 'كيف يبدو لك هذا الصف',
  notice: {
    intro: 'نريد أن نعرف ما الذي يساعدك في هذا الصف، لجعله أفضل.',
    whoSees: 'يقرأ الإجابات فريق صغير. ومن يعلّم هذا الصف يرى فقط ما قاله الصف كله.',
  },
  help: helpFrom(baseline),
  pages: {
    people: { title: 'أنت والآخرون', intro: `${intro} لا توجد إجابات صحيحة أو خاطئة.` },
    work: { title: 'العمل', intro },
    better: { title: 'التحسّن', intro },
    say: { title: 'الاستماع إليك', intro },
    ideas: { title: 'أفكارك' },
  },
  items: {
    'ident.self': { label: 'كم مرة يمكنك الظهور على طبيعتك في هذا الصف؟' },
    'ident.lives': { label: 'كم مرة يُظهر العمل في هذا الصف حياة تشبه حياتك؟' },
    'peers.listen': { label: 'كم مرة يستمع الطلاب في هذا الصف بعضهم إلى بعض؟' },
    'peers.help': { label: 'كم مرة يساعد الطلاب في هذا الصف بعضهم بعضًا على التعلّم؟' },
    'goal.know': { label: 'كم مرة يكون واضحًا لك ما المطلوب تعلّمه في هذا الصف؟' },
    'goal.why': { label: 'كم مرة تكون واضحة لك فائدة تعلّم شيء في هذا الصف؟' },
    'work.life': { label: 'كم مرة يفيدك ما تعلّمته في هذا الصف؟' },
    'work.care': { label: 'كم مرة يكون عملك في هذا الصف عن أمور تهمّك؟' },
    'feed.how': { label: 'في هذا الصف، كم مرة يقال لك كيف يمكن أن يصبح عملك أفضل؟' },
    'feed.time': { label: 'في هذا الصف، كم مرة يتاح لك وقت لجعل عملك أفضل؟' },
    'help.ask': { label: 'كم مرة لديك شعور بالحرية في طلب المساعدة في هذا الصف؟' },
    'help.try': { label: 'عندما يصبح هذا الصف صعبًا، كم مرة يكون واضحًا لك ما يمكنك تجربته؟' },
    'voice.asked': { label: 'كم مرة يُطلب رأيك في ما يساعدك على التعلّم في هذا الصف؟' },
    'voice.used': { label: 'كم مرة يتغيّر شيء في هذا الصف بسبب ما يقوله الطلاب؟' },
    'care.notice': { label: 'كم مرة يلاحظ من يعلّم هذا الصف أنك بحاجة إلى شيء؟' },
    'care.time': { label: 'عند حاجتك إلى المساعدة في هذا الصف، كم مرة يخصّص لك من يعلّمه وقتًا؟' },
    'class.keep': { label: 'ما الذي يساعدك على التعلّم في هذا الصف؟' },
    'class.change': { label: 'ما الشيء الواحد الذي قد يجعل هذا الصف أفضل لك؟' },
  },
  thanks: 'سيسمع الصف ما قاله كله معًا وما ستجري تجربته معًا.',
};
