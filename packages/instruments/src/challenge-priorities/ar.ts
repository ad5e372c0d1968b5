import type { Catalogue } from '@kith/core';
import { ar as shared } from '../share-back/ar.js';
import { helpFrom } from '../taken-from.js';

export const ar: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'challenge-priorities',
  version: '1.0.0',
  language: 'ar',
  status: 'draft',
  title: 'على ماذا ينبغي أن يعمل فريقنا أولًا؟',
  notice: {
    intro: 'كل منا يرى جانبًا آخر من المدرسة. ويهمّنا رأيك في ما ينبغي أن يأتي أولًا.',
    whoSees: 'يقرأ الإجابات من يقودون فريقنا، ويتحدثون عنها مع الفريق كله.',
  },
  help: helpFrom(shared),
  pages: { first: { title: 'ما يأتي أولًا' }, why: { title: 'لماذا، ولمن' } },
  items: {
    'first.choose': {
      label: 'ما الذي ينبغي أن يحققه فريقنا للطلاب أولًا؟',
      options: {
        belong: 'يشعر كل طالب بأنه جزء من المدرسة',
        adult: 'لكل طالب شخص بالغ يلجأ إليه',
        voice: 'يشارك الطلاب في تقرير ما يتغيّر',
        self: 'ما يتعلمه الطلاب قريب منهم ومن حياتهم',
        work: 'يحصل كل طالب على عمل يساعده على التقدم',
        help: 'يحصل الطلاب على المساعدة حالما يحتاجون إليها',
        classes: 'أعلى الصفوف مستوى مفتوحة للجميع',
        languages: 'يمكن للطلاب استخدام كل لغاتهم في التعلّم',
        fair: 'يعامل الكبار كل طالب بإنصاف',
        families: 'تشارك العائلات في تقرير ما يتغيّر',
        other: 'شيء آخر',
      },
    },
    'first.why': {
      label: 'ما الذي رأيته أو سمعته وكان سبب اختيارك؟',
      hint: 'نرجو عدم كتابة أسماء.',
    },
    'first.whom': {
      label: 'من الطلاب الذين يستفيدون من ذلك أكثر من غيرهم؟',
      hint: 'مثلًا الطلاب الجدد، أو من يقضون ساعة في الحافلة. نرجو عدم كتابة أسماء.',
    },
    'first.support': { label: 'ما الدعم الذي يساعدنا على البدء؟' },
  },
  thanks: 'ينظر فريقنا في الإجابات معًا، ويختار ما يأتي أولًا، ويقول لماذا.',
};
