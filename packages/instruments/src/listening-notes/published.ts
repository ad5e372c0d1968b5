// Written by scripts/hash-instruments.mjs, which only adds: a question in other words has another version.
export const published: Readonly<Record<string, string>> = {
  'author@1': 'short-text ofNPMCIAtOeGvxzG',
  'talk.with@1': 'single-choice qaeryibHK6XthvJe',
  'lines@1': 'repeating-group O6zWWy8iHHLtNLNs',
  'talk.surprise@1': 'long-text 6_iMvX8ceq_esQ1-',
  'talk.next@1': 'long-text xdWA6v10YCykt252',
};
