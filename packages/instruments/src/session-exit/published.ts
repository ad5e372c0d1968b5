// Written by scripts/hash-instruments.mjs, which only adds: a question in other words has another version.
export const published: Readonly<Record<string, string>> = {
  'worth.time@1': 'scale:amount5 bMCytkt22l2Eaw0L',
  'worth.role@1': 'scale:amount5 OSpKuRLT7Vsg2B8L',
  'safe.speak@1': 'scale:amount5 C7lZVZK6d3Dfw8FW',
  'session.help@1': 'long-text 1O5-3Hh2yz3dLC1G',
  'aim.before@1': 'scale:amount5 l04uv7athEK4isrL',
  'aim.now@1': 'scale:amount5 xUM9QHlZ_Mpzcp09',
  'use.likely@1': 'scale:likely5 kZ0gvR_fU7tagdS6',
  'use.ready@1': 'scale:amount5 -CRuBcIbI-1mZujQ',
  'keep@1': 'long-text 3b0x8fSmDAaXkNyY',
  'change@1': 'long-text XEtaHL-DlMN2gSnz',
  'action@1': 'long-text vzc70HM1LLwnFkuI',
  'role@1': 'single-choice -bAchIMCIdO1STi_',
};
