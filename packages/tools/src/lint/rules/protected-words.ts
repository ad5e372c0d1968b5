import type { PpraTopic } from '@kith/core';
import type { Remark, Rule } from '../contract.js';
import type { TextPlace } from '../texts.js';

/** Words that lead into a protected area of 20 U.S.C. 1232h(b), in English and Spanish. */
const words: Readonly<Record<PpraTopic, RegExp>> = {
  politics: /\bpolitic|\bvote\b|\bdemocrat|\brepublican|\bpolític/iu,
  'mental-health':
    /\bsad(?:ness)?\b|\blonel|\banxi|\bworr(?:y|ied)|\bdepress|\bstress|\bmental\b|\bhopeless|\btrist|\bansi(?:edad|os)|\bdeprim|\bpreocupad|\bestrés/iu,
  sex: /\bsex(?:ual)?\b|\borientation\b|\bdating\b|\blgbt|\bsexo\b/iu,
  'illegal-behaviour':
    /\bdrug|\balcohol|\bvap(?:e|ing)|\bsmok|\bsteal|\bfight|\bweapon|\bgang|\bdroga|\bfumar|\brobar|\bpandilla/iu,
  'family-appraisal':
    /\bparents? (?:yell|argue|treat)|\byour (?:mother|father|parents?) (?:is|are)\b|\btus padres (?:son|gritan|pelean)/iu,
  'privileged-relationship':
    /\blawyer|\bdoctor|\btherapist|\bcounsel(?:or|ing)|\bpriest|\bpastor|\babogad|\bmédic|\bterapeuta|\bsacerdote/iu,
  religion: /\breligio|\bchurch|\bpray|\bfaith\b|\bGod\b|\biglesia|\brezar|\bDios\b/iu,
  income:
    /\bincome|\bmoney\b|\bafford|\bpoor\b|\bfree lunch|\brent\b|\bingresos\b|\bdinero\b|\bpobre|\balquiler/iu,
};

export const protectedWords: Rule = {
  id: 'protected-words',
  severity: 'error',
  final: 'in-catalogue',
  why: 'Federal law (PPRA) gives parents a say before students are asked about protected areas.',
  mend: 'Ask about school instead. If the item stays, tag it (`"ppra": ["mental-health"]`) and plan notice and consent.',
  example: '"How often do you feel lonely?" in a student survey',
  check: ({ definition, versions }) =>
    definition.audience === 'student' ? versions.flatMap(({ texts }) => texts.flatMap(checkText)) : [],
};

function checkText(place: TextPlace): readonly Remark[] {
  const { item, text } = place;
  if (!item) return [];
  return (Object.keys(words) as PpraTopic[]).flatMap((topic) => {
    const [word] = words[topic].exec(text) ?? [];
    if (word === undefined || item.ppra?.includes(topic)) return [];
    return [{ place, message: `"${word}" leads into a protected area: ${topic}.` }];
  });
}
