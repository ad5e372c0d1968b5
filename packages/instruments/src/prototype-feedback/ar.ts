import type { Catalogue } from '@kith/core';
import { ar as shared } from '../share-back/ar.js';
import { helpFrom } from '../taken-from.js';

export const ar: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'prototype-feedback',
  version: '1.0.0',
  language: 'ar',
  status: 'draft',
  title: 'ما رأيك في هذه الفكرة؟',
  notice: {
    intro: 'هذه الفكرة لم تكتمل بعد. رأيك هنا يساعدنا على تحسينها قبل اتخاذ القرار.',
    whoSees: 'يقرأ الإجابات من يعملون على هذه الفكرة.',
  },
  help: helpFrom(shared),
  pages: { idea: { title: 'هذه الفكرة' }, whom: { title: 'لمن هي' } },
  items: {
    'idea.like': { label: 'ما الذي يعجبك في هذه الفكرة؟' },
    'idea.wish': {
      label: 'ما الذي يمكن تغييره فيها في رأيك؟',
      hint: 'يمكنك البدء بعبارة «ليت…» أو «ماذا لو…».',
    },
    'gain.need': { label: 'إلى أي حدّ قد تساعد الطلاب الأكثر حاجة إليها في المدرسة؟' },
    'left.out': { label: 'من الذين قد تغفلهم هذه الفكرة؟' },
  },
  thanks: 'يقرأ من يعملون على هذه الفكرة كل إجابة. وخلال ستة أسابيع سيعرضون ما غيّروه.',
};
