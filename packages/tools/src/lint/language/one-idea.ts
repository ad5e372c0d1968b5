/** Pairs that are one thing in everyday speech, by language. */
export const oneIdea: Readonly<Partial<Record<string, readonly RegExp[]>>> = {
  en: [
    /\b(?:parents?|mothers?|moms?|families) (?:and|or) (?:guardians?|caregivers?|fathers?|dads?|carers?)\b/gi,
    /\brace (?:and|or) ethnicity\b/gi,
    /\b(?:day (?:and|or) night|day in and day out|now and then|again and again|over and over)\b/gi,
    /\b(?:once or twice|one or (?:two|more)|two or (?:three|more)|more or less|back and forth|up and down)\b/gi,
    /\b(?:yes or no|right (?:and|or) wrong|pros and cons|he or she|his or her|him or her|she or he)\b/gi,
    /\b(?:trial and error|give and take|questions? and answers?|reading and writing|before and after)\b/gi,
    /\b(?:child or children|son or daughter|brothers? (?:and|or) sisters?|boys and girls)\b/gi,
    /\b(?:and|or) so (?:on|forth)\b/gi,
  ],
  es: [
    /\b(?:madres?|padres?) (?:y|o) (?:padres?|madres?|tutor(?:es)?)\b/giu,
    /\b(?:hij[oa]s? (?:y|o) hij[oa]s?|niñ[oa]s? (?:y|o) niñ[oa]s?|raza (?:y|o|u) etnia)/giu,
    /\bmaestr[oa]s? (?:y|o) maestr[oa]s?/giu,
    /\b(?:sí o no|más o menos|una o dos veces|día y noche|de vez en cuando)/giu,
  ],
};
