// Written by scripts/hash-instruments.mjs, which only adds: a question in other words has another version.
export const published: Readonly<Record<string, string>> = {
  'talk.heard@1': 'scale:amount5 RSwQ_60R8D0fkJak',
  'talk.safe@1': 'scale:amount5 -WZ2RuSGUlaMrXRR',
  'talk.matters@1': 'scale:amount5 sMCTqvoavGHlBwbr',
  'talk.missed@1': 'long-text wPgu-x-L7WUwQgvk',
};
