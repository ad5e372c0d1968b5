import type { Catalogue } from '@kith/core';
import { ar as baseline } from '../family-relationships/ar.js';
import { helpFrom, textsFrom, whoSeesFrom } from '../taken-from.js';
import { taken } from './taken.js';

export const ar: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'family-pulse',
  version: '1.0.0',
  language: 'ar',
  status: 'draft',
  title: 'أسئلة سريعة لعائلتك',
  notice: {
    intro: 'كل بضعة أسابيع نسأل العائلات كيف تسير الأمور مع المدرسة، لنعرف هل يساعد ما نجرّبه.',
    whoSees: whoSeesFrom(baseline),
  },
  help: helpFrom(baseline),
  pages: { now: { title: 'أنت والمدرسة', intro: 'هذه الأسئلة عن الأسابيع القليلة الماضية.' } },
  items: {
    ...textsFrom(baseline, taken),
    'pulse.help': { label: 'ما الذي قد يجعل الأمور أفضل لك أو لطفلك؟' },
  },
  thanks: 'يقرأ فريق كل إجابة. وخلال أسبوعين ستخبر المدرسة العائلات بما سمعته.',
};
