// Written by scripts/hash-instruments.mjs, which only adds: a question in other words has another version.
export const published: Readonly<Record<string, string>> = {
  'hope@1': 'long-text 4dzfkf6x_0v2Kos6',
  'strength@1': 'long-text wdGuXYM5vjEh7bwK',
  'success@1': 'long-text 2uLNlZfjiOR4tASQ',
  'worry@1': 'long-text aptoDWSsgOYST_sT',
  'first@1': 'single-choice fIjCKR3fBwF9UHBo',
  'id.language@1': 'multiple-choice kGnBQXyX0H4eqG1S',
  'id.relation@1': 'single-choice K-Vy6qpvMc3KKnvB',
};
