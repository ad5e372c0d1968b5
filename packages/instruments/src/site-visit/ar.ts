import type { Catalogue } from '@kith/core';
import { ar as session } from '../session-exit/ar.js';
import { helpFrom } from '../taken-from.js';

export const ar: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'site-visit',
  version: '1.0.0',
  language: 'ar',
  status: 'draft',
  title: 'كيف كانت هذه الزيارة؟',
  notice: {
    intro: 'زار بعضكم مدرسة، واستقبل بعضكم الزائرين. يهمّنا أن نعرف ما رآه كل منكم.',
    whoSees: 'يقرأ الإجابات من خططوا لهذه الزيارة، ويخبرون الطرفين بما سمعوه.',
  },
  help: helpFrom(session),
  pages: {
    visit: { title: 'هذه الزيارة' },
    learned: { title: 'ما أفادك' },
    words: { title: 'بكلماتك' },
  },
  items: {
    part: { label: 'ماذا كان دورك؟', options: { visitor: 'الزيارة', host: 'استقبال الزائرين' } },
    'visit.students': { label: 'إلى أي حدّ أظهرت لك هذه الزيارة كيف تبدو المدرسة لطلابها؟' },
    'visit.own': { label: 'إلى أي حدّ ساعدتك هذه الزيارة على التفكير في مدرستك؟' },
    'visit.respect': { label: 'إلى أي حدّ أظهر الزائرون احترامًا لمن في مدرستك في هذه الزيارة؟' },
    'visit.learn': { label: 'إلى أي حدّ تعلّمت مما لاحظه الزائرون في هذه الزيارة؟' },
    'visit.seen': {
      label: 'ما الذي رأيته أو سمعته وينبغي ألا يُنسى؟',
      hint: 'الكلمات والأفعال نفسها. نرجو عدم كتابة أسماء.',
    },
    'visit.ask': { label: 'ما السؤال الذي لديك لمن استقبلوك؟' },
    'visit.missed': { label: 'ما الذي لم يره الزائرون وينبغي أن يعرفوه؟' },
    'visit.take': { label: 'ما الذي تأخذه من هذه الزيارة لتجربته؟' },
  },
  thanks: 'يصل إلى الطرفين ما طُرح من أسئلة وما استُفيد، من دون أسماء.',
};
