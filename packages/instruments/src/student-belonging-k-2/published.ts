// Written by scripts/hash-instruments.mjs, which only adds: a question in other words has another version.
export const published: Readonly<Record<string, string>> = {
  'here.like@1': 'faces:yes3 cza9wd1SnO1Edsbw',
  'here.safe@1': 'faces:yes3 XZI-f6cNrvpEKjnz',
  'adult.help@1': 'faces:yes3 s5yLjZ9ktbi8s_4j',
  'adult.listen@1': 'faces:yes3 tF_imROr0KOq_LRS',
  'peer.play@1': 'faces:yes3 d2_tDGiC_fIHHc-s',
  'peer.kind@1': 'faces:yes3 28Jc7yR5Hhbii-Vx',
  'try.new@1': 'faces:yes3 MA93yB-0yxbqkScP',
  'ideas.say@1': 'faces:yes3 qfyt-RXBgMe09Dmi',
};
