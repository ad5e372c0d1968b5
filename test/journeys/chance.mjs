import { addresses } from './plan.mjs';

/** What people write: signs that a table could trip over, and other alphabets. */
const texts = [
  'More music, please.',
  'Más "ideas", y más tiempo',
  '=SUM(1;2)',
  '+ a place to rest',
  '@ lunch; and later',
  'Two lines,\nand a comma',
  'وقت أطول للقراءة',
  'Yes 🙂 it is',
  "'quoted' already",
];

/** The radio button or checkbox of a value, in the item. */
const option = (value) => `input[value="${value}"]`;

function choices(item, random) {
  const { options } = item;
  const alone = options.filter(({ exclusive }) => exclusive);
  if (alone.length > 0 && random.chance(0.2)) return [random.pick(alone)];
  const some = options.filter(({ exclusive }) => !exclusive && random.chance(0.4));
  return some.length > 0 ? some.slice(0, item.maxChoices) : [random.pick(options)];
}

function chosen(item, some, random) {
  const other = some.find((each) => each.other) && random.chance(0.7) ? random.pick(texts.slice(0, 3)) : null;
  const ids = some.map(({ id }) => id);
  return {
    taps: ids.map(option),
    ...(other && { write: { '#other': other } }),
    answer: {
      state: 'answered',
      value: item.type === 'multiple-choice' ? ids : ids[0],
      ...(other && { otherText: other }),
    },
  };
}

const written = (text) => ({ write: { '#field': text }, answer: { state: 'answered', value: text } });

/** A wish to be contacted, or none. It is no answer. */
function wish(random) {
  const channel = random.pick(['phone', 'text', 'email', 'other']);
  const address = channel === 'email' ? 'made-up@example.org' : '555-0100';
  const name = `Made-up ${random.int(1000, 9999)}`;
  return {
    taps: [option(channel)],
    write: { '#name': name, '#address': address },
    wish: { name, channel, address },
  };
}

function task(field, random) {
  if (field.type.endsWith('-choice')) return answered(field, random);
  if (field.type !== 'number')
    return written(
      random.pick(texts.slice(0, 3).filter(({ length }) => length <= (field.maxLength ?? length))),
    );
  const number = random.int(field.min, field.max);
  return { ...written(String(number)), answer: { state: 'answered', value: number } };
}

/** One or two entries of a repeating group, each with an answer in every field. */
function entries(item, random) {
  const rows = Array.from({ length: random.int(1, 2) }, () =>
    item.fields.map((field) => task(field, random)),
  );
  const inEntry = (row, field) => `[part=entry]:nth-of-type(${row + 1}) > :nth-child(${field + 2}) >> `;
  const each = rows.flatMap((fields, row) => fields.map((field, n) => ({ field, at: inEntry(row, n) })));
  return {
    adds: rows.length - 1,
    taps: each.flatMap(({ field, at }) => (field.taps ?? []).map((selector) => at + selector)),
    write: Object.fromEntries(
      each.flatMap(({ field, at }) => Object.entries(field.write ?? {}).map(([to, text]) => [at + to, text])),
    ),
    answer: {
      state: 'answered',
      value: rows.map((fields) =>
        Object.fromEntries(fields.map(({ answer }, n) => [item.fields[n].id, answer.value])),
      ),
    },
  };
}

/** As `actionFor`, with an answer. */
export function answered(item, random) {
  switch (item.type) {
    case 'scale':
    case 'faces': {
      const value = random.int(1, item.type === 'faces' ? 3 : 5);
      return { taps: [option(value)], answer: { state: 'answered', value } };
    }
    case 'single-choice':
      return chosen(item, [random.pick(item.options)], random);
    case 'multiple-choice':
      return chosen(item, choices(item, random), random);
    case 'date': {
      const day = `2027-0${random.int(1, 9)}-1${random.int(0, 9)}`;
      return { day, answer: { state: 'answered', value: day } };
    }
    case 'short-text':
      if (item.kind in addresses) return written(addresses[item.kind]);
      return written(item.pattern ? `chg-${random.int(100, 999)}` : random.pick(texts.slice(0, 3)));
    case 'long-text':
      return written(random.pick(texts));
    case 'repeating-group':
      return entries(item, random);
    case 'contact':
      return wish(random);
    default:
      throw new Error(`Nobody knows how to answer "${item.type}" by chance.`);
  }
}

/**
 * What somebody who answers by chance does with an item, and how it then stands in the record: `adds` is how many entries
 * are added first, `taps` and `write` go by selectors in the item, `answer` is `{ state, value, otherText? }`.
 */
export function actionFor(item, random) {
  if (item.required || item.type === 'contact') return answered(item, random);
  const outside = item.outside ?? [];
  if (outside.length > 0 && random.chance(0.15)) {
    const word = random.pick(outside);
    return { taps: [option(word)], answer: { state: word, value: null } };
  }
  if (random.chance(0.1)) return { answer: { state: 'skipped', value: null } };
  if (random.chance(0.1)) return { skips: true, answer: { state: 'skipped', value: null } };
  return answered(item, random);
}

/** Whether a second answer can take the place of the first by one tap. */
export const canChange = ({ type }) => type === 'scale' || type === 'faces';
