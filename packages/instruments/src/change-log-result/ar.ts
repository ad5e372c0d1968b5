import type { Catalogue } from '@kith/core';
import { ar as plan } from '../change-log/ar.js';
import { helpFrom, textsFrom } from '../taken-from.js';

export const ar: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'change-log-result',
  version: '1.0.0',
  language: 'ar',
  status: 'draft',
  title: 'ما نتج عن تغيير',
  notice: {
    intro: 'جرت تجربة شيء ما. يمكنك هنا تسجيل ما نتج عنه، ليتعلّم منه الآخرون أيضًا.',
    whoSees: 'يقرؤه فريقك ومن يقودون هذا العمل.',
  },
  help: helpFrom(plan),
  pages: {
    change: { title: 'أي تغيير' },
    works: { title: 'ما نتج عنه' },
    next: { title: 'ما الخطوة التالية' },
  },
  items: {
    ...textsFrom(plan, ['author']),
    'change.code': {
      label: 'رمز التغيير',
      hint: 'الرمز المختار عند البداية، مثل chg-014.',
      pattern: { message: 'نرجو استخدام حروف إنجليزية وأرقام بلا مسافات، مثل chg-014.' },
    },
    'works.end': { label: 'متى نُظر في ما نتج عنه؟' },
    'works.what': { label: 'ما الذي نجح، وما الذي لم ينجح؟', hint: 'نرجو عدم كتابة أسماء الطلاب.' },
    'works.how': { label: 'كيف نجح؟ خطوة بخطوة.' },
    'works.whom': { label: 'لمن نجح جيدًا، ولمن أقل؟' },
    'works.conditions': { label: 'ما الذي كان يجب توفيره لكي ينجح؟' },
    decision: {
      label: 'ما الذي سيحدث لهذا التغيير الآن؟',
      options: { keep: 'يبقى كما هو', adapt: 'نعدّله ونجرّب مرة أخرى', drop: 'نتركه' },
    },
    'works.why': { label: 'لماذا نجح أو لم ينجح في رأيك؟' },
  },
  thanks: 'شكرًا على تسجيله. سيقرؤه فريقك في اجتماعه القادم.',
};
