// Written by scripts/hash-instruments.mjs, which only adds: a question in other words has another version.
export const published: Readonly<Record<string, string>> = {
  'worth.role@1': 'scale:amount5 OSpKuRLT7Vsg2B8L',
  'safe.speak@1': 'scale:amount5 C7lZVZK6d3Dfw8FW',
  'peers.learn@1': 'scale:amount5 JVQefvHspVDM2SV9',
  'session.help@1': 'long-text 1O5-3Hh2yz3dLC1G',
  'peers.use@1': 'long-text 0u2zi0-osYU8C9k9',
  'topic.next@1': 'long-text dc5-KUPpB5WJrqo_',
};
