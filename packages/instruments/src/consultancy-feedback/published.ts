// Written by scripts/hash-instruments.mjs, which only adds: a question in other words has another version.
export const published: Readonly<Record<string, string>> = {
  'part@1': 'single-choice 0JkrixsMhXxiwuRW',
  'safe.speak@1': 'scale:amount5 C7lZVZK6d3Dfw8FW',
  'con.new@1': 'scale:amount5 4Xe1PeT1720_Cok8',
  'con.asked@1': 'scale:amount5 Xw0hi280tTvvVOiQ',
  'con.try@1': 'long-text k8uXTCBdMW0SM0L_',
  'con.own@1': 'scale:amount5 ZnbXHZcSY0DoWyzc',
  'con.added@1': 'scale:amount5 pIExtnIcQUgxTebK',
  'con.take@1': 'long-text o6PNpeM_VGNmVQzK',
  'con.better@1': 'long-text lr9wyVcMILJW6_Ve',
};
