import { needsAll } from '../../packages/embed/dist/needs-all.js';
import { instruments } from '../../packages/instruments/dist/index.js';
import { pageWith } from './setting.mjs';

/** By instrument: what its page may put in focus. */
export const focuses = {
  'student-pulse-6-12': ['care', 'voice', 'learning', ''],
  'student-pulse-3-5': ['care', 'voice', ''],
  'family-pulse': ['respect', 'trust', 'child', ''],
};

/** What narrows a response to one room, as their pages pass it. */
const rooms = {
  'classroom-conditions': 'classOrSection=c12',
  'lesson-exit': 'sessionId=l12',
  'convening-feedback': 'eventId=e12',
};

/** A district's page with an instrument of the catalogue, in a language. */
export function pageOfInstrument({ id, tag, focus }, { url, endpoint }) {
  const context = ['school=s07', rooms[id]].filter(Boolean).join('&amp;');
  return pageWith(
    `<kith-survey instrument="${id}" lang="${tag}" languages="en es ar" endpoint="${endpoint}"
      contact-endpoint="${url}/contacts" wave="2026-27/c2" context="${context}"${focus && ` focus="${focus}"`}>
      <a href="/paper">On paper</a></kith-survey>`,
    { file: needsAll(instruments[id].definition) ? 'kith-all' : 'kith' },
  );
}
