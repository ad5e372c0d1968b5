import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addFurtherItemTypes } from '../item-types/further/index.js';
import { parseCatalogue } from '../schema/index.js';
import { chanceOf } from '../testing/chance.test.js';
import { makeDefinition } from '../testing/sound-definitions.test.js';
import { en, formatText } from '../index.js';
import { pseudoCatalogue, pseudoLanguage, pseudoTags, pseudoText } from './pseudo.js';

addFurtherItemTypes();

describe('a pseudo-language', () => {
  test('makes every text longer by two fifths, and shows where it begins and ends', () => {
    const text = pseudoText('Skip this question', 'en-XA');
    assert.match(text, /^⟦Šķîp .*⟧$/);
    assert.ok(text.length >= 'Skip this question'.length * 1.4);
    assert.ok(pseudoText('OK', 'en-XA').length >= 5);
  });

  test('keeps placeholders, earlier answers, and where a link leads', () => {
    for (const tag of pseudoTags) {
      const text = pseudoText(
        'Hello {name}, {{child.name|your child}}: [read](https://example.org/a) *this*',
        tag,
      );
      for (const part of ['{name}', '{{child.name|your child}}', '](https://example.org/a)', '*'])
        assert.ok(text.includes(part), `${tag}: ${part} in ${text}`);
    }
    assert.match(formatText(pseudoLanguage(en, 'en-XA'), 'progress', { n: 2, count: 7 }), /2 .* 7/);
  });

  test('runs from right to left, line by line, where it should', () => {
    const language = pseudoLanguage(en, 'ar-XB');
    assert.equal(language.dir, 'rtl');
    assert.equal(language.texts.next, '\u200F\u202ENext\u202C\u200F');
    assert.equal(
      pseudoText('One, two {n} and\nthree. ', 'ar-XB'),
      '\u200F\u202EOne, two\u202C\u200F {n}\u200F\u202E and\u202C\u200F\n\u200F\u202Ethree.\u202C\u200F ',
    );
  });

  test('has no mark after a space, which Firefox would then count where a line ends', () => {
    for (const text of Object.values<string | object>(pseudoLanguage(en, 'ar-XB').texts))
      if (typeof text === 'string') assert.doesNotMatch(text.trimStart(), /[^\S\n][\u200F\u202E\u202C]/u);
  });

  test('has each text of a definition, whatever it asks, so that the door lets it in', () => {
    for (let seed = 0; seed < 50; seed++) {
      const definition = makeDefinition(chanceOf(seed), 20);
      for (const tag of pseudoTags)
        assert.doesNotThrow(
          () => parseCatalogue(pseudoCatalogue(definition, tag), definition),
          `${seed} ${tag}`,
        );
    }
  });
});
