import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Condition, Definition, Item } from '../index.js';
import { how, lines, mistakesIn, page, scale, surveyOf } from '../sample-definitions.test.js';

const label = 'Words';
const far: Item = { type: 'number', id: 'far', label, min: 0, max: 90 };
const day: Item = { type: 'date', id: 'day', label, min: '2026-01-01' };
const rows = ['r', 's'].map((id) => ({ id, label }));
const grid: Item = { type: 'matrix', id: 'grid', label, scale: 'often5', rows, outside: ['not-sure'] };
const kids: Item = {
  type: 'repeating-group',
  id: 'kids',
  label,
  entry: 'Child',
  fields: [{ type: 'short-text', id: 'name', label }],
};
const yes: Item = { type: 'yes-no', id: 'yes', label };
const earlier = [far, day, grid, kids, yes, how, lines, scale('safe')];

/** The mistakes of one more item after one of each kind, without the path to it. */
const after = (more: object, of: Partial<Definition> = {}): string[] =>
  mistakesIn(surveyOf([page('p', ...earlier, { ...scale('last'), ...more })], of)).map((each) =>
    each.replace(`pages[0].items[${earlier.length}].`, ''),
  );
const asking = (showIf: object): string => after({ showIf }).join('\n');
const gone: Condition = { item: 'gone', is: 'answered' };
const itself: Condition = { item: 'last', is: 'answered' };

describe('references are checked', () => {
  test('in requiredIf', () => {
    assert.deepEqual(after({ requiredIf: gone }), ['requiredIf.item: There is no item "gone".']);
    assert.match(after({ requiredIf: itself }).join(), /^requiredIf\.item: .*"last" is not earlier/);
    assert.deepEqual(after({ requiredIf: { item: 'yes', equals: 'yes' } }), []);
  });

  test('in checks, which may name their own item', () => {
    const check = (require: object) => after({ checks: [{ require, message: 'No.' }] });
    assert.deepEqual(check(gone), ['checks[0].require.item: There is no item "gone".']);
    assert.deepEqual(check({ item: 'last', atLeast: { item: 'safe' } }), []);
    const late = surveyOf([
      page(
        'p',
        scale('a', { checks: [{ require: { item: 'b', is: 'answered' }, message: 'No.' }] }),
        scale('b'),
      ),
    ]);
    assert.match(mistakesIn(late).join(), /checks\[0\]\.require\.item: .*"b" is not earlier/);
  });

  test('in options and rows', () => {
    const options = [{ id: 'x', label, showIf: gone }];
    assert.match(
      after({ type: 'dropdown', scale: undefined, options }).join(),
      /^options\[0\]\.showIf\.item: /,
    );
    const own = [{ id: 'x', label, showIf: itself }];
    assert.match(after({ type: 'matrix', rows: own }).join(), /^rows\[0\]\.showIf\.item: .*not earlier/);
  });

  test('in ends, which may name any item', () => {
    const ends = (showIf: Condition) => after({}, { ends: [{ id: 'e', showIf, text: 'Bye.' }] });
    assert.deepEqual(ends(gone), ['ends[0].showIf.item: There is no item "gone".']);
    assert.deepEqual(ends(itself), []);
  });

  test('with words for the form of a condition, wherever it stands', () => {
    const wrong = { item: 'safe', atMots: 2 };
    const meant = /There is no field "atMots" here\. Did you mean "atMost"\?/;
    assert.match(after({ requiredIf: wrong }).join(), meant);
    assert.match(after({ checks: [{ require: wrong, message: 'No.' }] }).join(), meant);
    const options = [{ id: 'x', label, showIf: wrong }];
    assert.match(after({ type: 'dropdown', scale: undefined, options }).join(), meant);
    const ends = [{ id: 'e', showIf: wrong, text: 'Bye.' }] as unknown as NonNullable<Definition['ends']>;
    assert.match(after({}, { ends }).join(), meant);
  });
});

describe('a comparison fits what it is about', () => {
  test('with one row of a matrix, and with a row nowhere else', () => {
    assert.match(asking({ item: 'grid', atLeast: 2 }), /"grid" has rows: name one of them by "row" \(r, s\)/);
    assert.match(asking({ item: 'grid', row: 'q', atLeast: 2 }), /showIf\.row: "grid" has no row "q"/);
    assert.match(asking({ item: 'safe', row: 'r', atLeast: 2 }), /showIf\.row: "safe" has no rows/);
    assert.match(asking({ item: 'grid', row: 'r', equals: 'not-sure' }), /expected a point of its scale/);
    assert.match(asking({ item: 'grid', is: 'not-sure' }), /belong to its rows/);
    assert.equal(asking({ item: 'grid', row: 'r', atLeast: 2 }), '');
    assert.equal(asking({ item: 'grid', is: 'answered' }), '');
  });

  test('with another answer of the same kind that is earlier', () => {
    const refused = /cannot be compared with/;
    assert.match(asking({ item: 'far', atLeast: { item: 'day' } }), refused);
    assert.match(asking({ item: 'how', equals: { item: 'yes' } }), refused);
    assert.match(asking({ item: 'far', atLeast: { item: 'grid' } }), refused);
    assert.match(asking({ item: 'far', atLeast: { item: 'last' } }), /atLeast\.item: .*not earlier/);
    assert.match(asking({ item: 'far', atLeast: { item: 'gone' } }), /atLeast\.item: There is no item/);
    assert.equal(asking({ item: 'far', atLeast: { item: 'safe' } }), '');
  });

  test('within the limits of a number, a date and a list', () => {
    assert.match(asking({ item: 'far', atLeast: 91 }), /"far" has no 91: expected a number from 0 to 90/);
    assert.match(asking({ item: 'far', equals: 1.5 }), /with at most 0 decimals/);
    assert.match(asking({ item: 'day', atMost: '2025-12-31' }), /from 2026-01-01/);
    assert.match(asking({ item: 'day', equals: '' }), /"day" has no an empty text|"day" has no/);
    assert.match(asking({ item: 'kids', countAtLeast: 21 }), /Expected 1 to 20, but found 21/);
    assert.equal(asking({ item: 'kids', countAtLeast: 20 }), '');
  });

  test('with the outside answers that a type offers by itself', () => {
    assert.equal(asking({ item: 'yes', is: 'not-sure' }), '');
    assert.match(asking({ item: 'yes', is: 'declined' }), /does not offer "declined"/);
  });
});

describe('computed values', () => {
  const worked = (computed: object, condition: Condition = { computed: 'n', atLeast: 1 }) =>
    after({ showIf: condition }, { computed: [computed] as NonNullable<Definition['computed']> });

  test('are worked out from items that are there, once each, that give numbers', () => {
    assert.deepEqual(worked({ id: 'n', count: ['saef'] }), [
      'computed[0].count[0]: There is no item "saef". Did you mean "safe"?',
    ]);
    assert.match(
      worked({ id: 'n', sum: ['how'] }).join(),
      /"how" \(single-choice\) gives no number for a sum/,
    );
    assert.match(
      worked({ id: 'n', count: ['safe', 'safe'] }).join(),
      /count\[1\]: "safe" is in this list already/,
    );
    assert.match(worked({ id: 'n', median: ['safe'] }).join(), /one of "count", "sum" or "mean"/);
    assert.deepEqual(worked({ id: 'n', mean: ['safe', 'grid', 'far'], minimum: 2 }), []);
  });

  test('share their ids with no item', () => {
    assert.match(
      worked({ id: 'safe', count: ['far'] }).join(),
      /computed\[0\]\.id: The item id "safe" is taken/,
    );
  });

  test('can be asked for after the last of their items', () => {
    const early = { ...scale('early'), showIf: { computed: 'n', atLeast: 1 } as const };
    const found = mistakesIn(
      surveyOf([page('p', scale('a'), early, scale('b'))], { computed: [{ id: 'n', count: ['a', 'b'] }] }),
    );
    assert.match(found.join(), /showIf\.computed: .*"n" is not earlier/);
    assert.match(
      worked({ id: 'n', count: ['safe'] }, { computed: 'm', atLeast: 1 }).join(),
      /no computed value "m"/,
    );
    assert.match(
      after(
        { showIf: { computed: 'n', includes: 'x' } },
        { computed: [{ id: 'n', count: ['safe'] }] },
      ).join(),
      /no field "includes"/,
    );
  });
});

describe('texts that take up answers', () => {
  test('name what is there and earlier', () => {
    assert.deepEqual(after({ label: 'About {{saef|it}}' }), [
      'label: There is no item or computed value "saef". Did you mean "safe"?',
    ]);
    assert.match(after({ hint: '{{last|it}}' }).join(), /^hint: A text refers to earlier items only/);
    const titled = { ...page('q', scale('z')), title: 'For {{z|you}}' };
    assert.match(mistakesIn(surveyOf([page('p', far), titled])).join(), /^pages\[1\]\.title: .*not earlier/);
    const rest = { thanks: 'Thanks, {{gone|you}}.', ends: [{ id: 'e', showIf: itself, text: '{{gone|x}}' }] };
    assert.deepEqual(
      after({}, rest).map((each) => each.split(':')[0]),
      ['thanks', 'ends[0].text'],
    );
    assert.deepEqual(after({ label: 'About {{far|some}} minutes, {{kids|no}} children' }), []);
  });

  test('have words for the case that there is no answer', () => {
    for (const text of ['{{far}}', '{{far|}}', '{{far| }}']) {
      assert.match(after({ label: text }).join(), /^label: ".*" needs words for the case/, text);
    }
  });

  test('have whole braces', () => {
    for (const text of ['{{far|x}', 'far|x}}', '{{ far|x }}', '{{far|{x}}}', '{{far|x|y}}']) {
      assert.match(after({ label: text }).join(), /^label: The double braces/, text);
    }
    assert.deepEqual(after({ label: 'A {single} brace' }), []);
  });

  test('are those that are filled in', () => {
    const unit = { ...far, id: 'n', unit: '{{yes|x}}' };
    assert.match(mistakesIn(surveyOf([page('p', yes, unit)])).join(), /unit: This text cannot take up/);
    const field = { ...kids, fields: [{ type: 'short-text', id: 'name', label: '{{yes|x}}' }] };
    assert.match(
      mistakesIn(surveyOf([page('p', yes, field as Item)])).join(),
      /fields\[0\]\.label: This text/,
    );
    assert.match(mistakesIn(surveyOf([page('p', yes)], { title: '{{yes|x}}' })).join(), /^title: This text/);
  });

  test('take up no contact', () => {
    const call: Item = { type: 'contact', id: 'call', label, consentId: 'c@1' };
    const found = mistakesIn(surveyOf([page('p', call, scale('a', { label: 'Hi {{call|you}}' }))]));
    assert.match(found.join(), /"call" \(contact\) has no answer that a text can take up/);
  });
});
