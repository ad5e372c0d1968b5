import type { ShareBackWords } from './contract.js';

/** What stands around what is shared back, on a page and on paper, in Modern Standard Arabic. A draft: no person has checked it. */
export const shareBackArabic: ShareBackWords = {
  heard: 'ما سمعناه',
  will: 'ما سنفعله',
  willBy: 'قبل {day}',
  cannot: 'ما لا نستطيع فعله، ولماذا',
  because: 'السبب:',
  askedNow: 'هل يعبّر هذا عمّا قيل لنا؟',
  contact: 'للأسئلة:',
  draftAround: 'العناوين هنا مسودة، ولم يراجعها أحد بعد.',
};
