import type { Catalogue } from '@kith/core';
import { ar as plan } from '../change-log/ar.js';
import { ar as interest } from '../interest-form/ar.js';
import { helpFrom, textsFrom } from '../taken-from.js';

export const ar: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'network-application',
  version: '1.0.0',
  language: 'ar',
  status: 'draft',
  title: 'طلب مشاركة منطقة تعليمية',
  notice: {
    intro: 'نكتب إليك أو نتصل بك خلال أسبوعين لتحديد موعد حديث، ويصلك ردّنا خلال ستة أسابيع.',
    whoSees: 'لا يقرأ هذا إلا من يتحدثون مع المناطق التعليمية. ويحذفونه خلال 90 يومًا، إلا إذا شاركت منطقتك.',
  },
  help: helpFrom(plan),
  pages: {
    who: {
      title: 'من يكتب',
      intro: 'تمكن الكتابة هنا كما في الحديث. لا يضع أحد نقاطًا، والجواب القصير كالجواب الطويل.',
    },
    team: { title: 'فريقك', intro: 'قد يكون فريقك في طور التكوين بعد، ولا يُحسب ذلك عليكم.' },
    why: { title: 'لماذا الآن' },
    lead: {
      title: 'ما يلتزم به القادة',
      intro: 'نرجو اختيار ما اتُّفق عليه، لا ما يُؤمَل. وما لم يُحسم بعد يمكن أن ينتظر حديثنا معكم.',
    },
  },
  items: {
    ...textsFrom(plan, ['author']),
    ...textsFrom(interest, ['author.email', 'author.phone', 'author.district', 'author.role']),
    'team.roles': {
      label: 'ما الأدوار الموجودة في فريقك حتى الآن؟',
      options: {
        student: 'طلاب',
        family: 'والدون أو أفراد من العائلات',
        'community-member': 'أفراد من المجتمع المحلي',
        teacher: 'معلمون',
        'resource-specialist': 'مرشدون أو غيرهم ممن يدعمون الطلاب',
        principal: 'مديرو مدارس أو نوابهم',
        'central-office': 'المكتب المركزي',
        'superintendent-cabinet': 'مدير المنطقة التعليمية أو فريقه',
        'school-board': 'مجلس المدارس',
        other: 'دور آخر',
        open: 'لم يُحسم بعد',
      },
    },
    'team.input': {
      label: 'من أين ستأتي آراء الطلاب بانتظام؟',
      options: {
        members: 'من طلاب في الفريق',
        body: 'من مجموعة قيادات طلابية',
        surveys: 'من استبيانات قصيرة للطلاب خلال السنة',
        talks: 'من أحاديث مع مجموعات صغيرة من الطلاب',
        partner: 'من جهة شريكة تعمل مع الطلاب',
        other: 'من مصدر آخر',
        open: 'لم يُحسم بعد',
      },
    },
    'why.now': {
      label: 'لماذا الآن هو الوقت المناسب لمشاركة منطقتك التعليمية؟',
      hint: 'يمكنك أن تذكر هنا ما سمعته من الطلاب أو العائلات. نرجو عدم كتابة أسمائهم.',
    },
    'lead.commit': {
      label: 'على ماذا وافق قادة منطقتك التعليمية؟',
      options: {
        time: 'وقت في يوم العمل لاجتماع الفريق',
        part: 'مشاركة أحد القادة في الفريق',
        students: 'ما يحتاج إليه الطلاب في الفريق، كالوقت ووسائل النقل',
        try: 'مجال لتجربة تغييرات صغيرة في المدارس',
        answer: 'إخبار الطلاب والعائلات بما نتج عن كلامهم',
        cost: 'مال للسفر وللمعلمين البدلاء',
        other: 'شيء آخر',
        open: 'لم يُحسم بعد',
      },
    },
    'lead.who': { label: 'من وافق على ذلك؟', hint: 'يكفي ذكر دوره.' },
    'lead.ease': { label: 'ما الذي يسهّل على منطقتك التعليمية المشاركة؟' },
  },
  thanks:
    'الخطوة التالية: نكتب إليك أو نتصل بك خلال أسبوعين، لتحديد موعد حديث مع فريقك. وخلال ستة أسابيع يصلك الرد: نعم، أو ليس هذه المرة ولماذا.',
};
