import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { englishSyllables, fleschKincaidGrade } from './reading-english.js';
import { perspicuity, spanishSyllables } from './reading-spanish.js';
import { sentenceCount, wordsOf } from './words.js';

const english = {
  1: 'school work like how asked comes lives time your yours friends days make',
  2: 'often adults being little people able classes needed likely asking going respect worker',
  3: 'family ideas idea’s languages another Indian everyone together understand remember important',
  4: 'ethnicity American community kindergarten Vietnamese',
} as const;

const spanish = {
  1: 'que más tu quien voz hay soy',
  2: 'cómo tuya día vida cuidar guía niño',
  3: 'escuela escuchar últimas ayuda idea respeto apoyo familia países',
  4: 'entusiasma estudiantes participar',
  5: 'actividades oportunidad aplicaciones electrónico',
} as const;

describe('syllables', () => {
  for (const [count, words] of Object.entries(english)) {
    it(`English words of ${count} are counted`, () => {
      for (const word of words.split(' ')) assert.equal(englishSyllables(word), Number(count), word);
    });
  }
  for (const [count, words] of Object.entries(spanish)) {
    it(`Spanish words of ${count} are counted`, () => {
      for (const word of words.split(' ')) assert.equal(spanishSyllables(word), Number(count), word);
    });
  }
});

describe('reading level', () => {
  it('Flesch-Kincaid follows its formula', () => {
    // 6 words, 1 sentence, 6 syllables
    assert.equal(fleschKincaidGrade(['The cat sat on the mat.']).toFixed(2), '-1.45');
  });
  it('Szigriszt-Pazos follows its formula', () => {
    // 4 words, 1 sentence, 6 syllables
    assert.equal(perspicuity(['El gato come pan.']).toFixed(3), '109.385');
  });
  it('texts are scored together, each a sentence at least', () => {
    assert.equal(sentenceCount('How much'), 1);
    assert.equal(sentenceCount('Call 911. Or text 988, any time!'), 2);
    assert.deepEqual(wordsOf('Don’t call 988 or 中文?'), ['Don’t', 'call', 'or', '中文']);
  });
});
