import type { Catalogue } from '@kith/core';
import { ar as session } from '../session-exit/ar.js';
import { helpFrom } from '../taken-from.js';

export const ar: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'meeting-pulse',
  version: '1.0.0',
  language: 'ar',
  status: 'draft',
  title: 'كيف كان هذا الاجتماع؟',
  notice: {
    intro: 'رأيك الصريح يساعد فريقنا على جعل الاجتماع القادم أفضل.',
    whoSees: 'يقرأ الإجابات من يخططون لاجتماعاتنا، ويخبرون الفريق بما سمعوه.',
  },
  help: helpFrom(session),
  pages: { meeting: { title: 'هذا الاجتماع' }, next: { title: 'الاجتماع القادم' } },
  items: {
    'meet.room': { label: 'إلى أي حدّ أتاح هذا الاجتماع للجميع أن يتكلموا؟' },
    'meet.forward': { label: 'إلى أي حدّ تقدّم عملنا في هذا الاجتماع؟' },
    'meet.step': { label: 'بعد هذا الاجتماع، إلى أي حدّ تتضح لك خطوتك التالية؟' },
    'meet.help': { label: 'ما الذي كان سيجعل هذا الاجتماع أفضل لك؟' },
    'meet.next': { label: 'ما الذي ينبغي أن نبقيه أو نغيّره في اجتماعنا القادم؟' },
  },
  thanks: 'يبدأ الاجتماع القادم بما سُمع هنا وبما نغيّره.',
};
