import type { Catalogue } from '@kith/core';
import { ar as plan } from '../change-log/ar.js';
import { helpFrom, textsFrom } from '../taken-from.js';

export const ar: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'listening-notes',
  version: '1.0.0',
  language: 'ar',
  status: 'draft',
  title: 'ما سمعته',
  notice: {
    intro: 'هذا النموذج لمن استمع. يمكنك هنا تسجيل ما قيل بالكلمات التي قيل بها، ومن دون أسماء.',
    whoSees: 'يقرؤه فريقك ومن يقودون هذا العمل.',
  },
  help: helpFrom(plan),
  pages: {
    talk: { title: 'الحديث' },
    lines: {
      title: 'عبارات كما قيلت',
      intro: 'نرجو إضافة عبارة لكل ما يستحق الحفظ. ونرجو عدم كتابة أسماء، ولا أسماء من جرى الحديث عنهم.',
    },
    after: { title: 'بعد الحديث' },
  },
  items: {
    ...textsFrom(plan, ['author']),
    'talk.with': {
      label: 'إلى من استمعت؟',
      options: {
        students: 'الطلاب',
        families: 'العائلات',
        community: 'أفراد من المجتمع المحلي',
        staff: 'العاملون في المدرسة',
      },
    },
    lines: {
      label: 'عبارات من الحديث',
      entry: 'عبارة',
      fields: {
        speaker: {
          label: 'من تكلّم؟',
          hint: 'رقم لكل من يتكلّم، في هذا الحديث فقط. نرجو عدم الاحتفاظ بقائمة أسماء.',
        },
        said: { label: 'ماذا قيل؟', hint: 'كلمة بكلمة، وباللغة التي قيل بها.' },
        theme: { label: 'عمّ هو، في كلمة أو كلمتين؟' },
        quote: {
          label: 'هل يجوز أن يقرأ آخرون هذه العبارة كلمة بكلمة؟',
          options: {
            yes: 'نعم، من دون اسم',
            meaning: 'لا، معناها فقط',
            unasked: 'لم أسأل عن ذلك',
          },
        },
      },
    },
    'talk.surprise': { label: 'ما الذي فاجأك؟' },
    'talk.next': { label: 'ما الذي ينبغي السؤال عنه بعد ذلك، ومن ينبغي سؤاله؟' },
  },
  thanks: 'شكرًا. نرجو إخبار من استمعت إليهم بما سُجّل، وإتاحة تصحيحه لهم.',
};
