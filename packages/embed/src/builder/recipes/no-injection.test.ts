import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { isPlainAddress } from '../../page-scripts/address.js';
import { type Choices, hosts, recipe, type RecipeFacts } from './index.js';

type Node = DefaultTreeAdapterMap['childNode'];

/** What a page makes of code: its elements in order, each with its attributes, and its texts. */
function readBack(code: string) {
  const elements: { tag: string; attributes: Record<string, string> }[] = [];
  const texts: string[] = [];
  const visit = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if ('tagName' in node) {
        const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
        elements.push({ tag: node.tagName, attributes });
      } else if ('value' in node) texts.push(node.value);
      else texts.push(node.nodeName);
      if ('childNodes' in node) visit(node.childNodes);
    }
  };
  visit(parseFragment(code).childNodes);
  return { elements, texts: texts.filter((text) => text.trim() !== '') };
}

/** What was typed, without what nobody can see and no markup can hold. */
const seen = (typed: string): string =>
  typed.replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '').trim();

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '"',
          "'",
          '<',
          '>',
          '&',
          '`',
          '=',
          ' ',
          '\n',
          '\u0000',
          '\ud800',
          '/',
          '&quot;',
          '&#34;',
          '&lt',
          '--',
        ],
        ...[
          '<script>alert(1)</script>',
          '"><img src=x onerror=alert(1)>',
          '</kith-survey>',
          '</iframe>',
          '<!--',
        ],
        ...[
          '" onload="alert(1)',
          '[shortcode]',
          '{{x}}',
          '${x}',
          'javascript:',
          'https://a.example/',
          ';',
          ',',
        ],
      ),
      { maxLength: 8 },
    )
    .map((pieces) => pieces.join('')),
);

const facts: RecipeFacts = {
  integrity: { 'kith.js': 'sha256-k=', 'auto.js': 'sha256-a=', 'parent.js': 'sha256-p=' },
  opening: { inside: [], parts: {}, flagships: { topic: {} } },
};

const choices: fc.Arbitrary<Choices> = fc.record(
  {
    survey: fc.record({
      id: nasty,
      attribute: fc.constantFrom('instrument', 'grade-band', 'topic', 'session-type'),
      value: nasty,
      audience: fc.constantFrom('student', 'family', 'staff', 'participant'),
      title: nasty,
    }),
    host: fc.constantFrom(...hosts),
    way: fc.constantFrom('frame', 'tag', 'placeholder', 'address', 'file'),
    files: nasty,
    endpoint: nasty,
    contactEndpoint: nasty,
    adapter: nasty,
    adapterOptions: nasty,
    confirm: fc.constantFrom('receipt', 'status'),
    privacy: fc.constantFrom('anonymous', 'confidential', 'identified'),
    languages: fc.array(nasty, { maxLength: 3 }),
    context: nasty,
    dayIndex: nasty,
    wave: nasty,
    theme: nasty,
    name: nasty,
    fallback: nasty,
    short: nasty,
  },
  { requiredKeys: ['survey', 'host', 'files', 'endpoint', 'languages'] },
);

/** The settings that a survey should have, by attribute. */
function wanted(given: Choices, { delivery, prefix }: { delivery: boolean; prefix: string }) {
  const settings: Record<string, string> = {
    [given.survey.attribute]: given.survey.value,
    privacy: given.privacy ?? '',
    languages: given.languages.join(' '),
    context: given.context ?? '',
    'day-index': given.dayIndex ?? '',
    wave: given.wave ?? '',
    ...(delivery && {
      endpoint: given.endpoint,
      'contact-endpoint': given.contactEndpoint ?? '',
      adapter: given.adapter === 'json' ? '' : (given.adapter ?? ''),
      'adapter-options': given.adapterOptions ?? '',
      confirm: given.confirm === 'status' ? 'status' : '',
    }),
  };
  return Object.fromEntries(
    Object.entries(settings)
      .map(([name, value]) => [`${prefix}${name}`, seen(value)] as const)
      .filter(([, value]) => value !== ''),
  );
}

const without = (attributes: Readonly<Record<string, string>>, ...names: readonly string[]) =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));

/** The elements that each way may put into a page, after a theme. */
const expected = {
  tag: (tag: string, isEarly: boolean) => [...(isEarly ? ['script'] : []), 'script', tag, 'p', 'a'],
  frame: () => ['p', 'iframe', 'p', 'a', 'script'],
  placeholder: () => ['div', 'a', 'script'],
  address: () => [],
};

const tags = {
  instrument: 'kith-survey',
  'grade-band': 'kith-belonging-survey',
  topic: 'kith-family-form',
  'session-type': 'kith-session-feedback',
};

describe('whatever is chosen and typed', () => {
  test('the code parses back to these elements and to no other', () => {
    fc.assert(
      fc.property(choices, (given) => {
        const { way, snippet, once = '' } = recipe(given, facts);
        if (way === 'address' || way === 'file') return;
        const found = readBack(`${snippet}\n${once}`);
        const names = found.elements.map(({ tag }) => tag).filter((tag) => tag !== 'link');
        const isEarly = found.elements.some(({ attributes: { src = '' } }) => src.endsWith('early.js'));
        const all = expected[way](tags[given.survey.attribute], isEarly);
        assert.deepEqual(names, given.host === 'canvas' ? all.filter((tag) => tag !== 'script') : all);
        assert.equal(found.texts.length, 1);
      }),
      { numRuns: 500 },
    );
  });

  test('the survey has exactly the attributes that were chosen', () => {
    fc.assert(
      fc.property(choices, (given) => {
        const { way, snippet, once = '' } = recipe(given, facts);
        const { elements } = readBack(`${snippet}\n${once}`);
        const of = (tag: string) => elements.find((one) => one.tag === tag)?.attributes ?? {};
        if (way === 'tag')
          assert.deepEqual(of(tags[given.survey.attribute]), wanted(given, { delivery: true, prefix: '' }));
        if (way === 'placeholder') {
          const addresses = given.host === 'moodle' ? [] : ['data-endpoint', 'data-contact-endpoint'];
          assert.deepEqual(
            without(of('div'), 'class', 'data-endpoint', 'data-contact-endpoint'),
            wanted(given, { delivery: false, prefix: 'data-' }),
          );
          for (const name of addresses) assert.equal(of('div')[name], undefined);
          if (given.host === 'moodle')
            assert.equal(of('div')['data-endpoint'], of('script')['data-endpoint']);
          const loader = wanted(
            { ...given, survey: { ...given.survey, value: '' } },
            { delivery: true, prefix: 'data-' },
          );
          assert.deepEqual(
            without(of('script'), 'src', 'integrity', 'crossorigin'),
            without(loader, 'data-privacy', 'data-languages', 'data-context', 'data-day-index', 'data-wave'),
          );
        }
        if (way === 'frame')
          assert.deepEqual(Object.keys(of('iframe')), [
            'class',
            'title',
            'src',
            'width',
            'height',
            'frameborder',
          ]);
      }),
      { numRuns: 500 },
    );
  });

  test('the configuration reads back to the same, and ends no script that it may stand in', () => {
    fc.assert(
      fc.property(choices, (given) => {
        const { config } = recipe(given, facts);
        if (config === undefined) return;
        assert.doesNotMatch(config, /</);
        const { surveys } = JSON.parse(config) as { surveys: Record<string, Record<string, string>> };
        assert.deepEqual(Object.keys(surveys), [seen(given.name ?? '') || given.survey.id]);
        const [survey = {}] = Object.values(surveys);
        assert.deepEqual(without(survey, 'plain-href'), wanted(given, { delivery: true, prefix: '' }));
        const plain = survey['plain-href'] ?? '';
        assert.ok(plain === '' || isPlainAddress(plain), plain);
      }),
      { numRuns: 500 },
    );
  });

  test('the policy is one line of directives that Kith needs', () => {
    fc.assert(
      fc.property(choices, (given) => {
        for (const line of Object.values(recipe(given, facts).policy) as string[])
          for (const directive of line.split('; '))
            assert.match(
              directive,
              /^(default-src 'none'|(script-src|style-src|connect-src|frame-src)( \S+){1,3}|frame-ancestors \*|trusted-types lit-html( kith)?|require-trusted-types-for 'script')$/,
            );
      }),
      { numRuns: 500 },
    );
  });

  test('an attribute that is written without its escapes is found', () => {
    const leaky = '<div class="kith-survey" data-wave=""><img src=x>"></div>';
    assert.deepEqual(
      readBack(leaky).elements.map(({ tag }) => tag),
      ['div', 'img'],
    );
  });
});
