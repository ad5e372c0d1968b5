// Written by scripts/hash-instruments.mjs, which only adds: a question in other words has another version.
export const published: Readonly<Record<string, string>> = {
  'meet.room@1': 'scale:amount5 NSekpDI1vHo58WhA',
  'meet.forward@1': 'scale:amount5 jPVDtVLh0xUbvZ8b',
  'meet.step@1': 'scale:amount5 IopH7gtHmJdUHpU_',
  'meet.help@1': 'long-text yqOuQC4goYh6Wbvs',
  'meet.next@1': 'long-text bSu76uqotD_SBwtG',
};
