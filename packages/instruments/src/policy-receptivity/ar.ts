import type { Catalogue } from '@kith/core';
import { ar as shared } from '../share-back/ar.js';
import { helpFrom } from '../taken-from.js';

export const ar: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'policy-receptivity',
  version: '1.0.0',
  language: 'ar',
  status: 'draft',
  title: 'ما رأيك في هذه المسودة؟',
  notice: {
    intro: 'هذه مسودة، وليس هذا تصويتًا. رأيك هنا يساعدنا على تغييرها قبل اتخاذ أي قرار.',
    whoSees: 'يقرأ الإجابات من يكتبون هذه المسودة.',
  },
  help: helpFrom(shared),
  pages: { draft: { title: 'هذه المسودة' }, words: { title: 'بكلماتك' } },
  items: {
    'policy.clear': { label: 'إلى أي حدّ ما ستغيّره هذه المسودة في المدرسة واضح لك؟' },
    'policy.help': { label: 'إلى أي حدّ قد تساعد هذه المسودة أقرب الطلاب إليك في المدرسة؟' },
    'policy.live': { label: 'إلى أي حدّ يمكنك قبول هذه المسودة في مدرستك؟' },
    'policy.place': { label: 'ما الذي يجب توفيره لتفيد هذه المسودة الطلاب؟' },
    'policy.other': { label: 'ما الطريقة الأخرى للوصول إلى الهدف نفسه؟' },
  },
  thanks: 'يقرأ من يكتبون هذه المسودة كل إجابة. وخلال ستة أسابيع سيعرضون ما غيّروه، وما تركوه كما هو ولماذا.',
};
