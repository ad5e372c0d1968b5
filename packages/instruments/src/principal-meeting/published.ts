// Written by scripts/hash-instruments.mjs, which only adds: a question in other words has another version.
export const published: Readonly<Record<string, string>> = {
  'lead.used@1': 'scale:amount5 C1R9Hzsh_KOLp0U5',
  'lead.free@1': 'scale:amount5 xn7MunxIiNkvz0Wm',
  'lead.help@1': 'scale:amount5 gXaH7bD3tyJbPMmz',
  'lead.questions@1': 'long-text jB5Li1uXo-v_qmji',
  'lead.worries@1': 'long-text lMSCKHHRvtjmIpKT',
  'lead.support@1': 'long-text 8WoT_QNq5GGeETMk',
  'lead.share@1': 'single-choice WCO6uoAnVn17RQbc',
};
