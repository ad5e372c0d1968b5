import type { Catalogue } from '@kith/core';
import { ar as plan } from '../change-log/ar.js';
import { helpFrom, textsFrom } from '../taken-from.js';

export const ar: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'interest-form',
  version: '1.0.0',
  language: 'ar',
  status: 'draft',
  title: 'هل تريد منطقتك التعليمية معرفة المزيد؟',
  notice: {
    intro: 'نرجو إخبارنا بطريقة التواصل معك وبما تنتظره منا، وسيكتب إليك أو يتصل بك أحد خلال أسبوعين.',
    whoSees: 'لا يقرأ هذا إلا من يردّون على المناطق التعليمية. ويحذفونه خلال 90 يومًا.',
  },
  help: helpFrom(plan),
  pages: { who: { title: 'من أنت' }, wish: { title: 'ما تنتظره منا' } },
  items: {
    ...textsFrom(plan, ['author']),
    'author.email': {
      label: 'بريدك الإلكتروني في العمل',
      hint: 'نستخدمه للرد عليك، ولما تطلبه فقط.',
    },
    'author.phone': { label: 'رقم هاتفك في العمل', hint: 'فقط إذا كان بإمكاننا الاتصال بك.' },
    'author.district': { label: 'منطقتك التعليمية' },
    'author.role': { label: 'دورك فيها' },
    'wish.what': {
      label: 'ما الذي تنتظره منا؟',
      hint: 'نفعل ما يُختار هنا. وتصل الأخبار إلى أن تكتب إلينا لإيقافها.',
      options: {
        talk: 'حديث مع أحد ممن يقودون الشبكة',
        peer: 'حديث مع منطقة تعليمية مشاركة',
        facts: 'المواعيد والتكاليف وما تفعله المناطق المشاركة، كتابةً',
        apply: 'كيفية تقديم طلب المشاركة وآخر موعد له',
        news: 'أخبار بالبريد الإلكتروني',
        other: 'شيء آخر',
      },
    },
    'wish.why': {
      label: 'ما الذي يدفع منطقتك التعليمية إلى هذا؟',
      hint: 'تكفي كلمات قليلة. نرجو عدم كتابة أسماء الطلاب.',
    },
  },
  thanks:
    'الخطوة التالية: يقرأ هذا أحد من الشبكة، ويكتب إليك أو يتصل بك خلال أسبوعين. لم تلتزم منطقتك التعليمية بشيء، ويمكنها تقديم طلب المشاركة لاحقًا، أو عدم تقديمه.',
};
