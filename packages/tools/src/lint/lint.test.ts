import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lint } from './lint.js';
import { found, foundBy } from './testing/found.js';
import { choice, matrix, open, rating, spanish, students, survey } from './testing/survey.js';

const pressed = survey([rating('a', undefined, { required: true })]);
const catalogue = spanish(pressed);

describe('acceptances', () => {
  it('cannot let a question on immigration stand', () => {
    const definition = survey([open('a', { label: 'What is your immigration status?' })]);
    const accepted = [{ rule: 'immigration', at: 'a', reason: 'We want to know.' }];
    assert.equal(foundBy('immigration', { definition, accepted }).length, 1);
  });
  it('meet one rule at one place', () => {
    const accepted = [{ rule: 'minutes', at: 'a', reason: 'It is worth it.' }];
    assert.equal(foundBy('required', { definition: pressed, accepted }).length, 1);
  });
  for (const at of ['a', 'pages[0].items[0]', 'items.a']) {
    it(`set a finding apart by "${at}", with their reason`, () => {
      const accepted = [{ rule: 'required', at, reason: 'The bus needs it.' }];
      const result = lint({ definition: pressed, catalogues: [catalogue], accepted });
      assert.deepEqual(result.findings, []);
      assert.deepEqual(
        result.accepted.map(({ rule, reason }) => [rule, reason]),
        [['required', 'The bus needs it.']],
      );
    });
  }
});

describe('documents', () => {
  it('of no form at all are mistakes, not failures', () => {
    for (const definition of [null, 7, [], { kith: 1 }, { pages: [{ items: [{}] }] }]) {
      assert.match(found({ definition }).join(), /mistake/);
    }
  });
  it('that belong to another survey are mistakes of the catalogue', () => {
    const { findings } = lint({ definition: pressed, catalogues: [{ ...catalogue, instrument: 'x' }] });
    const [finding] = findings.filter(({ rule }) => rule === 'mistake');
    assert.deepEqual([finding?.rule, finding?.document, finding?.path], ['mistake', 1, 'instrument']);
  });
  it('in another language are checked in their own words, and their paths are those of the catalogue', () => {
    const negative = spanish(pressed, { a: '¿Cuánto no camina?' });
    const findings = lint({ definition: pressed, catalogues: [negative] }).findings;
    const [finding] = findings.filter(({ rule }) => rule === 'negative-wording');
    assert.deepEqual([finding?.document, finding?.path], [1, 'items.a.label']);
  });
});

describe('what nobody can ever see', () => {
  const never = {
    all: [
      { item: 'a', atLeast: 4 },
      { item: 'a', atMost: 2 },
    ],
  } as const;
  const shown = { id: 'x', label: 'X' };
  const hidden = { ...shown, id: 'y', showIf: never };
  const end = { id: 'e', text: 'Thank you.', showIf: never };
  const lost = {
    'pages[0].items[1].showIf': survey([rating('a'), rating('b', undefined, { showIf: never })]),
    'pages[0].items[1].options[1].showIf': survey([
      rating('a'),
      choice('b', [], { options: [shown, hidden] }),
    ]),
    'pages[0].items[1].rows[1].showIf': survey([rating('a'), matrix('b', [shown, hidden])]),
    'ends[0].showIf': survey([rating('a')], { ends: [end] }),
  };
  for (const [path, definition] of Object.entries(lost)) {
    it(`is a mistake that no reason excuses, at ${path}`, () => {
      const accepted = [{ rule: 'unreachable', at: path, reason: 'Later.' }];
      const [found, ...more] = lint({ definition, accepted }).findings;
      assert.deepEqual([found?.rule, found?.path, more], ['unreachable', path, []]);
    });
  }
});

describe('words', () => {
  it('of a school are not taken for questions on status', () => {
    const label = 'How often does your class talk about digital citizenship?';
    assert.deepEqual(foundBy('immigration', { definition: survey([rating('a', label)]) }), []);
  });
  for (const label of [
    'When did your family immigrate?',
    '¿Es usted ciudadano?',
    'Do you have a visa?',
    'Are you undocumented?',
  ]) {
    it(`"${label}" is refused`, () => {
      assert.equal(foundBy('immigration', { definition: survey([open('a', { label })]) }).length, 1);
    });
  }
  it('of a help line may speak of immigration', () => {
    const definition = survey([rating('a')], { help: 'Free help with immigration: call the library.' });
    assert.deepEqual(foundBy('immigration', { definition }), []);
  });
  const facts: Readonly<Record<string, string>> = {
    'country of birth': 'In what country were you born?',
    'Social Security number': 'What is your social security number?',
    'exact birth date': '¿Cuál es tu fecha de nacimiento?',
    'home address': 'What is your home address?',
    diagnosis: 'Do you have a disability?',
    discipline: 'How often were you suspended?',
  };
  for (const [fact, label] of Object.entries(facts)) {
    it(`that ask for ${fact} are found`, () => {
      const findings = foundBy('never-asked', { definition: survey([open('a', { label })]) });
      assert.ok(findings.some((each) => each.endsWith(`${fact}.`)));
    });
  }
  it('of a protected area may stand where the item is tagged; the tag is what is found', () => {
    const label = 'How often do you feel sad at school?';
    const definition = students([rating('a', label, { ppra: ['mental-health'] })]);
    assert.deepEqual(foundBy('protected-words', { definition }), []);
    assert.equal(foundBy('protected-item', { definition }).length, 1);
  });
  it('of families are their own: nothing is protected there', () => {
    const definition = survey([rating('a', 'How often do you feel lonely?', { ppra: ['religion'] })]);
    assert.deepEqual(
      [...foundBy('protected-words', { definition }), ...foundBy('protected-item', { definition })],
      [],
    );
  });
});

it('three hundred items with conditions are checked within five seconds', () => {
  const items = Array.from({ length: 300 }, (_, i) =>
    rating(
      `r${i}`,
      undefined,
      i > 1
        ? {
            showIf: {
              any: [
                { item: `r${i - 1}`, atMost: 2 },
                { item: `r${i - 2}`, is: 'skipped' },
              ],
            },
          }
        : {},
    ),
  );
  const started = performance.now();
  assert.equal(foundBy('unreachable', { definition: survey(items) }).length, 0);
  assert.ok(performance.now() - started < 5000);
});
