import type { Catalogue } from '@kith/core';
import { ar as session } from '../session-exit/ar.js';
import { helpFrom } from '../taken-from.js';

export const ar: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'team-check',
  version: '1.0.0',
  language: 'ar',
  status: 'draft',
  title: 'كيف يعمل فريقنا معًا؟',
  notice: {
    intro: 'ينظر فريقنا في طريقة عملنا معًا، لا في عمل شخص بعينه. ورأيك الصريح يساعدنا.',
    whoSees: 'يقرأ الإجابات من يقودون فريقنا، ويتحدثون عنها مع الفريق كله.',
  },
  help: helpFrom(session),
  pages: {
    heard: { title: 'من يُسمع صوته', intro: 'عن الأسابيع القليلة الماضية في فريقنا.' },
    work: { title: 'عملنا', intro: 'عن الأسابيع القليلة الماضية في فريقنا.' },
  },
  items: {
    'team.roles': { label: 'إلى أي حدّ استمع فريقنا إلى أصحاب كل دور؟' },
    'team.students': { label: 'إلى أي حدّ أثّر الطلاب في ما قرّره فريقنا؟' },
    'team.open': {
      label: 'إلى أي حدّ كان لديك شعور بالحرية في قول رأيك في فريقنا؟',
    },
    'team.word': {
      label: 'إلى أي حدّ أمكنك الاعتماد على أن يفعل أعضاء فريقنا ما قالوه؟',
    },
    'team.learn': { label: 'إلى أي حدّ تعلّمت من الآخرين في فريقنا؟' },
    'team.step': { label: 'إلى أي حدّ كانت خطوة فريقنا التالية واضحة لك؟' },
    'team.change': { label: 'ما الشيء الواحد الذي ينبغي أن يبقيه فريقنا أو يغيّره؟' },
  },
  thanks: 'ينظر فريقنا في الإجابات معًا ويختار شيئًا واحدًا ليغيّره.',
};
