import type { Catalogue } from '@kith/core';
import { ar as plan } from '../change-log/ar.js';
import { ar as walk } from '../learning-walk/ar.js';
import { helpFrom, textsFrom } from '../taken-from.js';

export const ar: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'culture-observation',
  version: '1.0.0',
  language: 'ar',
  status: 'draft',
  title: 'ما تُظهره المدرسة لمن يدخلها',
  notice: {
    intro: 'يمكنك هنا الانتقال من مكان إلى مكان وعدّ ما فيه. الأمر عن الجدران والكلمات، ولا تقييم فيه لأحد.',
    whoSees: 'يقرؤه من يشاركونك الجولة ومن يخططون لما يليها.',
  },
  help: helpFrom(plan),
  pages: {
    round: { title: 'قبل الجولة' },
    places: {
      title: 'مكانًا بعد مكان',
      intro:
        'نرجو البقاء خمس دقائق في كل مكان، ثم إضافته هنا. المطلوب العدّ، ويمكن ترك ما تعذّر عدّه فارغًا. ونرجو عدم كتابة أسماء.',
    },
    wonder: { title: 'بعد الجولة' },
  },
  items: {
    ...textsFrom(plan, ['author']),
    'round.when': {
      label: 'متى وقت الجولة؟',
      hint: 'نموذج واحد لكل جولة. تبدو الأماكن مختلفة في وقت آخر.',
      options: {
        arrival: 'عند وصول الطلاب',
        class: 'في أثناء الحصص',
        between: 'بين الحصص',
        lunch: 'وقت الغداء',
        departure: 'عند خروج الطلاب',
        evening: 'في المساء',
      },
    },
    places: {
      label: 'أماكن هذه الجولة',
      entry: 'مكان',
      fields: {
        place: {
          label: 'ما هذا المكان؟',
          options: {
            entrance: 'المدخل',
            office: 'المكتب',
            hallway: 'الممر',
            classroom: 'غرفة صف',
            library: 'المكتبة',
            lunchroom: 'قاعة الطعام',
            outside: 'في الخارج',
            other: 'مكان آخر',
          },
        },
        greets: {
          label: 'ما الذي يستقبل الناس هنا؟',
          options: {
            person: 'شخص يلقي التحية',
            words: 'كلمات ترحيب',
            way: 'لافتات تدل على الطريق',
            students: 'أعمال للطلاب أو صور لهم',
            rules: 'قواعد',
            nothing: 'لا شيء بعد',
          },
        },
        languages: { label: 'كم لغة تظهر على الجدران؟' },
        work: { label: 'كم عملًا من أعمال الطلاب يظهر هنا؟' },
        talks: { label: 'في خمس دقائق، كم مرة تحدّث شخص كبير مع طالب أو طالبة؟' },
      },
    },
    ...textsFrom(walk, ['wonder']),
  },
  thanks: 'شكرًا. نرجو إحضار هذا إلى الحديث بعد الجولة، والقيام بجولة أخرى يقودها الطلاب.',
};
