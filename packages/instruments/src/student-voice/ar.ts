import type { Catalogue } from '@kith/core';
import { ar as baseline } from '../student-belonging-3-5/ar.js';
import { helpFrom, whoSeesFrom } from '../taken-from.js';

export const ar: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'student-voice',
  version: '1.0.0',
  language: 'ar',
  status: 'draft',
  title: 'حديثك عن المدرسة',
  notice: {
    intro: 'لا أحد يعرف مثلك كيف تبدو لك المدرسة. نريد أن نسمع ذلك بكلماتك.',
    whoSees: whoSeesFrom(baseline),
  },
  help: helpFrom(baseline),
  pages: { topic: { title: 'الاختيار لك' }, words: { title: 'بكلماتك' } },
  items: {
    topic: {
      label: 'عن أي شيء يهمّك أن تخبرنا؟',
      options: {
        learning: 'الدروس والتعلّم',
        peers: 'كيف يعامل الطلاب بعضهم بعضًا',
        adults: 'الكبار في المدرسة',
        rules: 'القواعد في المدرسة',
        places: 'الأماكن: الغداء والممرات والساحة والحافلة',
        other: 'شيء آخر',
      },
    },
    'prompt.learning': { label: 'عن دروسك: العمل الذي تقوم به، والمساعدة التي تصلك.' },
    'prompt.peers': { label: 'عن الصف والغداء ووقت الفراغ. من يُدعى إلى المشاركة؟ كيف يتكلم الطلاب؟' },
    'prompt.adults': { label: 'عن الكبار في المدرسة. كيف يتكلمون ويستمعون ويساعدون؟' },
    'prompt.rules': { label: 'عن القواعد في المدرسة. من يضعها؟ وهل تناسبك؟' },
    'prompt.places': { label: 'عن الأماكن في المدرسة وفي الطريق إليها. كيف يكون وقتك فيها؟' },
    'voice.good': { label: 'ما الذي يسير جيدًا لك في المدرسة؟' },
    'voice.hard': { label: 'ما الذي يصعّب الأمور عليك في المدرسة؟' },
    'voice.change': {
      label: 'ما الشيء الواحد الذي ينبغي أن يتغيّر؟',
      hint: 'ويمكنك ذكر من ينبغي أن يسمع ذلك، مثل المعلمين أو إدارة المدرسة.',
    },
  },
  thanks: baseline.thanks,
};
