// Written by scripts/hash-instruments.mjs, which only adds: a question in other words has another version.
export const published: Readonly<Record<string, string>> = {
  'idea.like@1': 'long-text LjFO44MGnc-Ky7FY',
  'idea.wish@1': 'long-text aRYqOGgIVn9eN0Il',
  'gain.need@1': 'scale:amount5 tXSt3qJUARiwp2od',
  'left.out@1': 'long-text QaUe1enJtgGlz48X',
};
