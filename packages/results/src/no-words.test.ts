import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answer, AnonymousResponse } from '@kith/core';
import { chanceOf } from './demo/chance.js';
import { planFor, type ResultsPlan } from './plan.js';
import { parseResults } from './publish/parse-results.js';
import { publish } from './publish/publication.js';
import type { Release } from './release/contract.js';
import { release } from './release/release.js';
import { createTallier } from './tally/tally.js';
import { madeUpSurvey } from './testing/made-up-survey.js';
import { choice, choices, rating, response } from './testing/records.js';

/** How many random districts hear from a stranger; `npm run test:slow` asks for many more. */
const cases = Number(process.env['KITH_CASES'] ?? 60);
const firstSeed = Number(process.env['KITH_SEED'] ?? 1) * 1_000_003;

const options = ['a', 'b', 'c'].map((id) => ({ id, label: id }));
const plan = planFor(
  madeUpSurvey([
    { id: 'bel', type: 'scale', scale: 'amount5', label: 'How much?' },
    { id: 'one', type: 'single-choice', identity: true, label: 'Which?', options },
    { id: 'many', type: 'multiple-choice', identity: true, label: 'Which?', options },
    { id: 'yes', type: 'yes-no', identity: true, label: 'Is it?' },
  ]),
  {
    contexts: ['school', 'gradeBand'],
    fields: ['role', 'locale'],
    crossings: [
      ['one', 'school'],
      ['many', 'gradeBand'],
    ],
  },
);
/** As a plan was before options were written into it. */
const older: ResultsPlan = {
  ...plan,
  groupings: plan.groupings.map(({ id, from, kind }) => ({ id, from, kind })),
};

const marker = 'xq-words';
/** Nobody else gives this as the wording of a question. */
const phone = 5550;

/** Everything that somebody can send in a record without being in a survey of ours. */
function strangers(wave: string): readonly AnonymousResponse[] {
  const changes = { wave, changeId: marker, changePhase: 'before', role: marker, locale: marker } as const;
  const context = { school: marker, gradeBand: marker, district: marker };
  const answered = { itemVersion: phone, state: 'answered', otherText: marker } as const;
  const everywhere = (type: Answer['type'], value: Answer['value']): readonly Answer[] =>
    ['bel', 'one', 'many', 'yes', marker].map((itemId) => ({ ...answered, itemId, type, value }));
  return [
    response(everywhere('long-text', marker), { ...changes, context }),
    response(everywhere('short-text', marker), changes),
    response(everywhere('single-choice', marker), { context: { school: marker }, wave }),
    response(everywhere('multiple-choice', [marker, `${marker}-2`]), { context, wave }),
    response(everywhere('ranking', [marker, 'a']), { wave }),
    response(everywhere('repeating-group', [{ [marker]: marker }]), { wave }),
    response(everywhere('number', phone), { wave, role: marker }),
    response([rating('bel', 3, phone)], { ...changes, wave: marker, context }),
  ];
}

/** Responses of a made-up district; schools have names that nobody has told us. */
function district(seed: number): AnonymousResponse[] {
  const chance = chanceOf(seed);
  const ids = ['a', 'b', 'c'];
  const pick = (list: readonly string[]) => list[chance.int(list.length)] ?? 'a';
  return Array.from({ length: 20 + chance.int(150) }, () =>
    response(
      [
        rating('bel', 1 + chance.int(5)),
        choice('one', pick(ids)),
        choices('many', chance.yes(0.3) ? [pick(ids), pick(ids)] : [pick(ids)]),
      ],
      {
        wave: pick(['w1', 'w1', 'w2']),
        context: { school: pick(['s1', 's1', 's1', 's2', 's3']), gradeBand: pick(['6-8', '9-12']) },
        role: 'student',
      },
    ),
  );
}

function releasedOf(
  records: readonly AnonymousResponse[],
  by: ResultsPlan = plan,
  earlier?: Release,
): Release {
  const tallier = createTallier(by);
  for (const record of records) tallier.add(record);
  return release(by, tallier.waves(), earlier ? { earlier } : {});
}

const holds = (released: Release): boolean => {
  const text = JSON.stringify(publish(released));
  return text.includes(marker) || text.includes(String(phone));
};

describe('the words of one person', () => {
  for (const [name, by] of [
    ['a plan', plan],
    ['a plan of before', older],
  ] as const)
    test(`are nowhere in what is released by ${name}, whatever they were written into`, () => {
      for (let index = 0; index < cases; index += 1) {
        const seed = firstSeed + index;
        const released = releasedOf([...district(seed), ...strangers('w1')], by);
        assert.ok(!holds(released), `seed ${seed}`);
        assert.ok(parseResults(JSON.parse(JSON.stringify(released))));
      }
    });

  test('are nowhere in a wave that is released later either', () => {
    for (let index = 0; index < cases; index += 1) {
      const seed = firstSeed + index;
      const all = [...district(seed), ...strangers('w1'), ...strangers('w2')];
      const first = releasedOf(all.filter(({ wave }) => wave !== 'w2'));
      const second = releasedOf(
        all.filter(({ wave }) => wave === 'w2'),
        plan,
        first,
      );
      assert.ok(!holds(second), `seed ${seed}`);
    }
  });

  test('would be found: ten who write the same are a group with a name', () => {
    const ten = Array.from({ length: 10 }, () =>
      response([rating('bel', 3)], { context: { school: marker } }),
    );
    assert.ok(holds(releasedOf([...district(firstSeed), ...ten])));
    assert.ok(!holds(releasedOf([...district(firstSeed), ...ten.slice(1)])));
  });
});

const people = (count: number, changes: Partial<AnonymousResponse>) =>
  Array.from({ length: count }, (_, index) => response([rating('bel', 1 + (index % 5))], changes));

const schoolsIn = ({ waves }: Release, wave = 'w1'): readonly string[] =>
  waves
    .find((each) => each.wave === wave)
    ?.respondents.tables.find(({ grouping }) => grouping === 'school')
    ?.groups.map(({ id }) => id) ?? [];

const names = (ids: readonly string[]) => ids.filter((id) => /^[a-z]/.test(id));

/** Labels of a plan that name nothing yet. */
const words = {
  title: 'T',
  questions: {},
  values: {},
  constructs: {},
  groupings: {},
  groups: {},
  waves: {},
  changes: {},
};

describe('a group', () => {
  const records = [
    ...people(30, { context: { school: 's1' } }),
    ...people(12, { context: { school: 's2' } }),
    ...people(3, { context: { school: 's3' } }),
  ];

  test('of few has a place in its table and no name, unless the plan knows it', () => {
    const bare = schoolsIn(releasedOf(records));
    assert.deepEqual([bare.length, names(bare)], [3, ['s1', 's2']]);
    const listed = {
      ...plan,
      groupings: plan.groupings.map((each) => (each.id === 'school' ? { ...each, groups: ['s3'] } : each)),
    };
    assert.deepEqual(schoolsIn(releasedOf(records, listed)), ['s1', 's2', 's3']);
    const labelled = { ...plan, labels: { en: { ...words, groups: { school: { s3: 'The third' } } } } };
    assert.deepEqual(schoolsIn(releasedOf(records, labelled)), ['s1', 's2', 's3']);
  });

  test('that is large in one wave has its name in all of them', () => {
    const released = releasedOf([
      ...records,
      ...people(30, { wave: 'w2', context: { school: 's1' } }),
      ...people(15, { wave: 'w2', context: { school: 's3' } }),
    ]);
    assert.deepEqual(schoolsIn(released), ['s1', 's2', 's3']);
    assert.deepEqual(schoolsIn(released, 'w2'), ['s1', 's2', 's3']);
  });

  test('that was hidden without a name stays hidden when it has grown', () => {
    const first = releasedOf(records);
    const grown = releasedOf(
      [
        ...people(30, { wave: 'w2', context: { school: 's1' } }),
        ...people(25, { wave: 'w2', context: { school: 's2' } }),
        ...people(25, { wave: 'w2', context: { school: 's3' } }),
      ],
      plan,
      first,
    );
    const table = grown.waves[1]?.respondents.tables.find(({ grouping }) => grouping === 'school');
    assert.deepEqual(names(schoolsIn(grown, 'w2')), ['s1', 's2']);
    assert.equal(table?.groups.find(({ id }) => !/^s/.test(id))?.cell.detail, 'none');
    assert.equal(table.pool?.groups.length, 2);
  });
});

describe('a wave', () => {
  test('of few is left out, unless the plan has a name for it', () => {
    const records = [...people(20, { wave: 'w1' }), ...people(9, { wave: 'w2' })];
    const wavesOf = (by: ResultsPlan) => releasedOf(records, by).waves.map(({ wave }) => wave);
    assert.deepEqual(wavesOf(plan), ['w1']);
    assert.deepEqual(wavesOf({ ...plan, labels: { en: { ...words, waves: { w2: 'Fall' } } } }), ['w1', 'w2']);
  });
});

describe('a change', () => {
  test('is listed once as many name it as make a group', () => {
    const changesIn = (count: number) =>
      releasedOf([...people(20, {}), ...people(count, { changeId: 'chg-1', changePhase: 'after' })]).waves[0]
        ?.changes;
    assert.deepEqual([changesIn(9), changesIn(10)], [[], ['chg-1:after']]);
  });
});
