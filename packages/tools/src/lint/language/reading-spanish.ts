import { sentenceCount, wordsOf } from './words.js';

/**
 * Szigriszt-Pazos perspicuity of Spanish texts taken together, read on the INFLESZ scale:
 * 206.835 − 62.3 · syllables/words − words/sentences. Above 80 very easy, 65 to 80 quite easy, 55 to 65
 * normal, 40 to 55 somewhat hard, below 40 very hard.
 *
 * F. Szigriszt Pazos: Sistemas predictivos de legibilidad del mensaje escrito: fórmula de perspicuidad.
 * Doctoral thesis, Universidad Complutense de Madrid, 1993. I. M. Barrio-Cantalejo and others: Validación de
 * la Escala INFLESZ para evaluar la legibilidad de los textos dirigidos a pacientes. Anales del Sistema
 * Sanitario de Navarra 31 (2), 2008, 135-152.
 */
export function perspicuity(texts: readonly string[]): number {
  const words = texts.flatMap(wordsOf);
  const sentences = texts.reduce((sum, text) => sum + sentenceCount(text), 0);
  const syllables = words.reduce((sum, word) => sum + spanishSyllables(word), 0);
  return 206.835 - 62.3 * (syllables / words.length) - words.length / sentences;
}

/** Syllables of a Spanish word. Spelling tells nearly all of it. */
export function spanishSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    // The u of que, qui, gue, gui is silent; ü is heard.
    .replace(/qu(?=[eiéí])/g, 'q')
    .replace(/gu(?=[eiéí])/g, 'g')
    // y is a vowel only where no vowel follows: hay, soy, y.
    .replace(/y(?![aeiouáéíóú])/g, 'i');
  const groups = letters.match(/[aeiouáéíóúü]+/g) ?? [];
  return Math.max(
    1,
    groups.reduce((sum, group) => sum + nuclei(group), 0),
  );
}

/** Strong vowels and accented weak ones each carry a syllable; unaccented i and u lean on a neighbour. */
function nuclei(group: string): number {
  return Math.max(1, (group.match(/[aeoáéóíú]/g) ?? []).length);
}
