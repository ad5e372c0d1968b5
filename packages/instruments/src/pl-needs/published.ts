// Written by scripts/hash-instruments.mjs, which only adds: a question in other words has another version.
export const published: Readonly<Record<string, string>> = {
  'need.topics@1': 'multiple-choice N77ATK_TOSH1wVYJ',
  'need.before@1': 'scale:amount5 S1OH5fRtHAg8Zkt8',
  'need.now@1': 'scale:amount5 tpM0WfOzvM_YdT0v',
  'need.room@1': 'scale:amount5 MG8V5iLOSNV00lqm',
  'need.ways@1': 'multiple-choice oNp9-wX8AKeRfpDp',
  'need.time@1': 'single-choice S0wqWD7jDc__TgBk',
  'need.show@1': 'single-choice oNFU15lWMvRpaEDZ',
  'need.offer@1': 'long-text CJ59j5McewXX8QOc',
};
