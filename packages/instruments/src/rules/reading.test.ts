import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { definition } from '../student-belonging-6-12/definition.js';
import { es } from '../student-belonging-6-12/es.js';
import { notes } from '../student-belonging-6-12/notes.js';
import { hardWordProblems, limitProblems } from './limits.js';
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

describe('limits', () => {
  const wordy =
    'Comprehensive institutional responsibility necessitates considerable interdepartmental deliberation';
  const prolijo =
    'La responsabilidad institucional interdepartamental requiere deliberaciones extraordinariamente';
  const hard = {
    ...definition,
    pages: [...definition.pages, { id: 'x', intro: `${wordy}, ${wordy}. `.repeat(20), items: [] }],
  };

  it('hard English is caught', () => {
    assert.match(limitProblems(hard, es, notes.limits).join(), /^Flesch-Kincaid \d+\.\d, at most 5$/);
  });
  it('hard Spanish is caught', () => {
    const difficult = { ...es, thanks: `${prolijo}, ${prolijo}. `.repeat(20) };
    assert.match(limitProblems(definition, difficult, notes.limits).join(), /^INFLESZ -?\d+, at least 65$/);
  });
  it('a survey that takes too long is caught', () => {
    assert.deepEqual(limitProblems(definition, es, { ...notes.limits, minutes: 3 }), [
      '6 minutes, at most 3',
    ]);
  });
  it('a notice that nobody would read is caught', () => {
    const notice = { ...definition.notice, intro: 'We ask. '.repeat(20) };
    assert.match(
      limitProblems({ ...definition, notice }, es, notes.limits).join(),
      /words of notice, at most 80/,
    );
  });
  it('a long word without a reason is caught, and a reason without its word', () => {
    const texts = new Map([['title', 'Equitable school']]);
    assert.deepEqual(hardWordProblems(texts, 'en', { unused: 'Why?' }), [
      'equitable: a long word',
      'unused: has a reason but no use',
    ]);
  });
});
