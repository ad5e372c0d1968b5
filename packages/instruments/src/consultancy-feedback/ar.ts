import type { Catalogue } from '@kith/core';
import { ar as session } from '../session-exit/ar.js';
import { helpFrom, textsFrom } from '../taken-from.js';

export const ar: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'consultancy-feedback',
  version: '1.0.0',
  language: 'ar',
  status: 'draft',
  title: 'كيف كانت جلسة التشاور هذه؟',
  notice: {
    intro: 'عرض أحدكم تحديًا، وساعده الآخرون على التفكير. يهمّنا أن نعرف كيف سار ذلك.',
    whoSees: 'يقرأ الإجابات من أداروا جلسة التشاور هذه.',
  },
  help: helpFrom(session),
  pages: {
    part: { title: 'جلسة التشاور هذه' },
    outcome: { title: 'ما نتج عنها' },
    next: { title: 'ما يأتي بعد ذلك' },
  },
  items: {
    part: {
      label: 'ماذا كان دورك؟',
      options: { presenter: 'عرض التحدي', peer: 'الاستماع وطرح الأسئلة' },
    },
    ...textsFrom(session, ['safe.speak']),
    'con.new': { label: 'إلى أي حدّ فتحت لك جلسة التشاور هذه طرقًا جديدة للتفكير في التحدي؟' },
    'con.asked': { label: 'إلى أي حدّ ساعدتك الأسئلة في جلسة التشاور هذه؟' },
    'con.try': { label: 'ما الذي في نيتك فعله الآن بشأن التحدي؟' },
    'con.own': { label: 'إلى أي حدّ ساعدتك جلسة التشاور هذه على التفكير في عملك؟' },
    'con.added': { label: 'إلى أي حدّ أمكنك أن تضيف إلى التفكير في جلسة التشاور هذه؟' },
    'con.take': { label: 'ما الذي يفيدك من هذه الجلسة في عملك؟' },
    'con.better': { label: 'ما الذي سيجعل جلسة التشاور القادمة أفضل؟' },
  },
  thanks: 'يقرأ من أداروا جلسة التشاور هذه كل إجابة قبل أن يخططوا للجلسة القادمة.',
};
