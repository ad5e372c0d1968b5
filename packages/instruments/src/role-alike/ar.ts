import type { Catalogue } from '@kith/core';
import { ar as session } from '../session-exit/ar.js';
import { helpFrom, textsFrom, whoSeesFrom } from '../taken-from.js';
import { taken } from './taken.js';

export const ar: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'role-alike',
  version: '1.0.0',
  language: 'ar',
  status: 'draft',
  title: 'كيف كان هذا الوقت مع الزملاء؟',
  notice: {
    intro: 'كان هذا لقاءً بين من لهم الدور نفسه. رأيك الصريح يحدّد موضوع المرة القادمة.',
    whoSees: whoSeesFrom(session),
  },
  help: helpFrom(session),
  pages: { session: { title: 'هذه الجلسة' }, next: { title: 'المرة القادمة' } },
  items: {
    ...textsFrom(session, taken),
    'peers.learn': { label: 'إلى أي حدّ تعلّمت من الآخرين في هذه الجلسة؟' },
    'peers.use': { label: 'ما الشيء الواحد الذي سمعته وفي نيتك استخدامه؟' },
    'topic.next': { label: 'عن أي شيء ينبغي أن يتحدث أصحاب دورك في المرة القادمة؟' },
  },
  thanks: session.thanks,
};
