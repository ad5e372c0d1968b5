// Written by scripts/hash-instruments.mjs, which only adds: a question in other words has another version.
export const published: Readonly<Record<string, string>> = {
  'author@1': 'short-text ofNPMCIAtOeGvxzG',
  'author.email@1': 'short-text gS0p0ha_DCIqwBwe',
  'author.phone@1': 'short-text u7FUmpuQf3v6fkej',
  'author.district@1': 'short-text x8bMNaDp7w-rW69c',
  'author.role@1': 'short-text E0JpwbSZr_tIBeCu',
  'team.roles@1': 'multiple-choice m-ub-yc4Js6KoFXm',
  'team.input@1': 'multiple-choice mtsOr2yQ_6-ExV6f',
  'why.now@1': 'long-text 6oeQFX_Hb0fwoMyX',
  'lead.commit@1': 'multiple-choice Mvbdw4WhJmc8f9tV',
  'lead.who@1': 'short-text a3y1AWozTb5BY1XJ',
  'lead.ease@1': 'long-text nj1Qed6GHE5r3c2I',
};
