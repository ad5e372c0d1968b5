import type { Catalogue } from '@kith/core';
import { ar as relationships } from '../family-relationships/ar.js';
import { helpFrom, textsFrom, whoSeesFrom } from '../taken-from.js';

export const ar: Catalogue = {
  kith: 'catalogue/1',
  instrument: 'family-listening',
  version: '1.0.0',
  language: 'ar',
  status: 'draft',
  title: 'نريد أن نستمع إليك',
  notice: {
    intro: 'لا أحد يعرف مثلك ما يحتاج إليه أطفالك ومجتمعك. نريد أن نسمع ذلك بكلماتك، وبأي لغة.',
    whoSees: whoSeesFrom(relationships),
  },
  help: helpFrom(relationships),
  pages: {
    child: {
      title: 'الطفل الذي في بالك',
      intro:
        'نرجو التفكير في طفل واحد: طفلك، أو طفل آخر يهمّك. ويمكنك الكلام بدل الكتابة: بلمس صورة الميكروفون في لوحة مفاتيح هاتفك.',
    },
    school: { title: 'المدرسة' },
    you: {
      title: 'عنك',
      intro: 'يساعدنا هذا على معرفة من لم نسمع منهم بعد. يمكنك تخطّي أي من هذه الأسئلة.',
    },
  },
  items: {
    hope: { label: 'ما آمالك لهذا الطفل؟' },
    strength: {
      label: 'ما الذي يأتي به هذا الطفل من بيته وينبغي أن تعرفه المدرسة؟',
      hint: 'مثلًا لغة أو مهارة أو شيء يهمّ عائلتك.',
    },
    success: { label: 'ما الذي سيدلّك على أن الأمور تسير جيدًا لهذا الطفل في المدرسة؟' },
    worry: { label: 'ما الذي يقلقك بشأن المدرسة؟' },
    first: {
      label: 'بماذا ينبغي أن تهتم المدرسة أولًا؟',
      options: {
        learning: 'ما يتعلّمه الأطفال',
        belonging: 'الشعور بأن المدرسة بيت لهم',
        peers: 'كيف يعامل الطلاب بعضهم بعضًا',
        culture: 'لغاتنا وثقافاتنا',
        contact: 'كيف تتحدث المدرسة مع العائلات',
        safety: 'الأمان في المدرسة',
        future: 'ما يأتي بعد المدرسة',
        other: 'شيء آخر',
      },
    },
    ...textsFrom(relationships, ['id.language', 'id.relation']),
  },
  thanks: relationships.thanks,
};
