import type { Definition, PpraTopic } from '@kith/core';
import { itemsOf, textsOfDefinition, type Texts } from './texts.js';

/** Never in the catalogue, in any instrument. */
const forbidden: Readonly<Record<string, RegExp>> = {
  citizenship: /\bcitizen|ciudadan/i,
  immigration: /\b(?:im|e)?migra(?:tion|nt|ción|torio|toria)|\bvisa\b|\bundocumented|\bindocumentad/i,
  'country of birth': /\bborn\b|\bbirth ?(?:place|country)|\bcountry\b|\bnaci[óo]\b|\bpaís\b/i,
  'Social Security number': /\bsocial security|\bSSN\b|\bseguro social/i,
  'exact birth date': /\bbirth ?da(?:y|te)|\bdate of birth|\bcumpleaños|\bfecha de nacimiento/i,
  address: /\b(?:home|street|mailing) address|\bwhere do you live|\bdomicilio|\bdirección de su casa/i,
  diagnosis: /\bdiagnos|\bdisabilit|\bdisorder|\bdiscapacidad|\btrastorno/i,
  discipline: /\bsuspen(?:ded|sion)|\bexpelled|\bdetention|\bdiscipline|\bexpulsad|\bcastig/i,
};

/** Words that lead into a protected area of 20 U.S.C. 1232h(b). */
const protectedWords: Readonly<Record<PpraTopic, RegExp>> = {
  politics: /\bpolitic|\bvote\b|\bdemocrat|\brepublican/i,
  'mental-health':
    /\bsad(?:ness)?\b|\blonel|\banxi|\bworr(?:y|ied)|\bdepress|\bstress|\bmental\b|\bhopeless/i,
  sex: /\bsex(?:ual)?\b|\borientation\b|\bdating\b|\blgbt/i,
  'illegal-behaviour': /\bdrug|\balcohol|\bvap(?:e|ing)|\bsmok|\bsteal|\bfight|\bweapon|\bgang/i,
  'family-appraisal': /\bparents? (?:yell|argue|treat)|\byour (?:mother|father|parents?) (?:is|are)\b/i,
  'privileged-relationship': /\blawyer|\bdoctor|\btherapist|\bcounsel(?:or|ing)|\bpriest|\bpastor/i,
  religion: /\breligio|\bchurch|\bpray|\bfaith\b|\bGod\b/i,
  income: /\bincome|\bmoney\b|\bafford|\bpoor\b|\bfree lunch|\brent\b/i,
};

/** What the catalogue must not ask. Help lines are read too: nothing forbidden is said anywhere. */
export function forbiddenTopicProblems(texts: Texts): readonly string[] {
  return [...texts].flatMap(([path, text]) =>
    Object.entries(forbidden)
      .filter(([, words]) => words.test(text))
      .map(([topic]) => `${path}: ${topic}`),
  );
}

/** Student defaults hold no protected topic, tagged or not. */
export function ppraProblems(definition: Definition): readonly string[] {
  if (definition.audience !== 'student') return [];
  const texts = textsOfDefinition(definition);
  return itemsOf(definition).flatMap((item) => {
    const tagged = (item.ppra ?? []).map((topic) => `${item.id}: tagged ${topic}`);
    const said = [...texts].filter(([path]) => path.startsWith(`items.${item.id}.`)).map(([, text]) => text);
    const untagged = Object.entries(protectedWords)
      .filter(([, words]) => words.test(said.join(' ')))
      .map(([topic]) => `${item.id}: speaks of ${topic}`);
    return [...tagged, ...untagged];
  });
}
