import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, it } from 'node:test';
import { wholeEnglish } from '@kith/core/languages/whole-english';
import { instruments } from '@kith/instruments';
import { parseResults, parseShareBack, type Publication, type ShareBack } from '@kith/results';
import { demoPublication, demoResponses } from '@kith/results/demo';
import { inFolder, kith, type Outcome } from '../cli/testing/kith.js';

const { definition } = instruments['student-pulse-6-12'];
const {
  labels,
  kith: mark,
  instrument,
  smallest,
  audience,
  constructs,
  waves,
} = demoPublication(definition, {
  languages: [{ language: wholeEnglish }],
  perWave: 60,
});
const released = { kith: mark, instrument, smallest, constructs, waves, ...(audience && { audience }) };
const survey = ['--survey', 'student-pulse-6-12'];
const copy = (): Publication => JSON.parse(JSON.stringify(released)) as Publication;

/** What the command says to a file, with what stands beside it. */
const publishing = (results: unknown, beside: unknown = {}, ...typed: readonly string[]): Promise<Outcome> =>
  inFolder({ 'results.json': results, 'beside.json': beside }, (path) =>
    kith('publish', path('results.json'), '--with', path('beside.json'), ...survey, ...typed),
  );

async function refuses(outcome: Outcome | Promise<Outcome>, ...words: readonly string[]): Promise<void> {
  const { code, out, err } = await outcome;
  assert.deepEqual([code, out], [2, ''], err);
  for (const word of words) assert.ok(err.includes(word), `${word}\nis not in\n${err}`);
}

describe('kith publish', () => {
  it('takes no single responses, whatever they come in', async () => {
    const responses = [...demoResponses(definition, { perWave: 20 })];
    for (const raw of [{ kith: 'export/1', responses }, responses, responses[0]])
      await refuses(publishing(raw), '[kith:results-invalid]', 'single responses', '"results/1"');
  });

  it('takes nothing that was left in a file of results, though no page would show it', async () => {
    const left = { ...copy(), tallies: [{ school: 's06', n: 3 }] };
    await refuses(publishing(left), 'where:    tallies', 'expected: nothing here');
  });

  it('takes no cell of few, and no number of a hidden one', async () => {
    const few = copy();
    Object.assign(few.waves[0]?.measures[0]?.all ?? {}, { n: 4 });
    await refuses(publishing(few), 'waves[0].measures[0].all.n', 'expected: 10 answers at least');
  });

  it('takes no results of another survey', async () => {
    const other = { ...copy(), instrument: 'another' };
    await refuses(publishing(other), 'given:    "another"', 'expected: "student-pulse-6-12"');
  });

  it('offers the nearest name where the change log names what there is not', async () => {
    const change = { id: 'chg-001', on: '2026-10-19' };
    await refuses(publishing(copy(), { change: [] }), 'given:    "change"', 'expected: "changes"');
    await refuses(publishing(copy(), { changes: [{ ...change, on: '2026-02-30' }] }), 'changes[0].on');
    await refuses(
      publishing(copy(), { changes: [{ ...change, measures: ['bel.welcom'] }] }),
      'given:    "bel.welcom"',
      'expected: "bel.welcome"',
    );
    await refuses(
      publishing(copy(), { changes: [{ ...change, at: { grouping: 'school', groups: ['s77'] } }] }),
      'changes[0].at.groups',
      'given:    "s77"',
    );
    await refuses(publishing(copy(), { words: { en: { wave: {} } } }), 'expected: "waves"');
    await refuses(publishing(copy(), { words: { so: {} } }), 'There are words in "so"');
    await refuses(publishing(copy(), { words: { en: { waves: { x: 3 } } } }), 'labels.en.waves.x');
  });

  it('takes no comments of few, and none that nobody has read', async () => {
    const given = {
      wave: '2026-27/c1',
      question: 'pulse.idea',
      n: 9,
      namesTakenOut: true,
      texts: [{ text: 'A' }],
    };
    await refuses(publishing(copy(), { comments: [given] }), 'given:    9', '10 people at least');
    const unread = { ...given, n: 12, namesTakenOut: false };
    await refuses(publishing(copy(), { comments: [unread] }), 'namesTakenOut');
  });

  it('says of a file that it is missing or no JSON, and writes over none', async () => {
    await refuses(kith('publish', 'nowhere.json'), 'nowhere.json cannot be read');
    await refuses(publishing('{'), 'is not JSON');
    await refuses(publishing(copy(), {}, '--languages', 'so'), '"so"');
    await inFolder({ 'results.json': copy(), 'there.json': '' }, (path) =>
      refuses(kith('publish', path('results.json'), '--out', path('there.json')), '--force'),
    );
  });

  it('writes what the page reads, with the words of every language', async () => {
    const beside = {
      changes: [{ id: 'chg-001', on: '2026-10-19', measures: ['bel.welcome'] }],
      words: {
        en: { waves: { '2026-27/c1': 'Fall' }, changes: { 'chg-001': 'A greeting.' } },
        es: { waves: { '2026-27/c1': 'Otoño' } },
      },
    };
    const { code, out, err } = await publishing(copy(), beside);
    assert.equal(code, 0, err);
    const made = parseResults(JSON.parse(out));
    assert.deepEqual(Object.keys(made.labels ?? {}), ['en', 'es', 'ar']);
    assert.deepEqual(made.labels?.['es']?.waves, { '2026-27/c1': 'Otoño' });
    assert.equal(made.labels['en']?.changes['chg-001'], 'A greeting.');
    assert.deepEqual(made.waves, released.waves);
  });

  it('keeps the names that the release has, and needs no survey then', async () => {
    await inFolder({ 'results.json': { ...copy(), labels } }, async (path) => {
      const { out } = await kith('publish', path('results.json'));
      assert.deepEqual(parseResults(JSON.parse(out)).labels, labels);
    });
  });
});

describe('kith publish, from a collector', () => {
  const closing: (() => void)[] = [];
  afterEach(() => {
    closing.splice(0).forEach((close) => close());
    delete process.env['KITH_RESULTS_KEY'];
  });

  async function collectorThat(answer: RequestListener): Promise<string> {
    const server = createServer(answer).listen(0, '127.0.0.1');
    closing.push(() => server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/results?instrument=student-pulse-6-12`;
  }
  const answering = (status: number, body: unknown): RequestListener => {
    return (_, response) => response.writeHead(status).end(JSON.stringify(body));
  };

  it('asks nobody without a key, and hands none over without encryption or to another place', async () => {
    const asked: string[] = [];
    const there = await collectorThat(({ url = '' }, response) => {
      asked.push(url);
      response.writeHead(302, { Location: there.replace('/results', '/elsewhere') }).end();
    });
    await refuses(kith('publish', there), '[kith:results-refused]', 'KITH_RESULTS_KEY');
    assert.deepEqual(asked, []);
    process.env['KITH_RESULTS_KEY'] = 'a-key-for-the-team';
    await refuses(kith('publish', 'http://surveys.example.org/results'), 'expected: https:');
    await refuses(kith('publish', there), '[kith:results-unreachable]');
    assert.equal(asked.length, 1);
  });

  it('says what a collector answers without results, and never the key', async () => {
    process.env['KITH_RESULTS_KEY'] = 'a-key-for-the-team';
    const refused = await kith('publish', await collectorThat(answering(401, {})));
    await refuses(refused, '[kith:results-refused]', 'given:    401');
    assert.ok(!refused.err.includes('a-key-for-the-team'));
    await refuses(
      kith('publish', await collectorThat(answering(404, { error: 'not-released' }))),
      'given:    "not-released"',
      'POST /results',
    );
    await refuses(kith('publish', await collectorThat(answering(200, []))), 'no released results');
  });

  it('sends the key of a file in a header', async () => {
    let sent: string | undefined;
    const there = await collectorThat(({ headers }, response) => {
      sent = headers.authorization;
      response.end(JSON.stringify(copy()));
    });
    await inFolder({ 'key.txt': 'a-key-for-the-team\n' }, async (path) => {
      const { code, err } = await kith('publish', there, '--key-file', path('key.txt'), ...survey);
      assert.equal(code, 0, err);
    });
    assert.equal(sent, 'Bearer a-key-for-the-team');
  });
});

const heard: ShareBack = {
  kith: 'share-back/1',
  texts: {
    en: {
      title: 'What families told us',
      heard: ['Letters come in <English> only.'],
      will: [{ what: 'Letters in our languages.', by: '2027-03-01' }],
      cannot: [{ what: 'A later start.', why: 'The buses.' }],
      contact: 'Family line, 555-0100',
    },
    es: {
      title: 'Lo que nos dijeron',
      heard: ['Las cartas llegan en inglés.'],
      will: [{ what: 'Cartas en nuestros idiomas.', by: '2027-03-01' }],
      cannot: [{ what: 'Empezar más tarde.', why: 'Los autobuses.' }],
    },
    so: {
      title: 'Waxa',
      heard: ['A'],
      will: [{ what: 'B', by: '2027-03-01' }],
      cannot: [{ what: 'C', why: 'D' }],
    },
  },
};

/** What the command says to the file after one change of it. */
function sharing(
  change: (texts: Record<string, Record<string, unknown>>) => void,
  given: object = heard.texts,
): Promise<Outcome> {
  const file = JSON.parse(JSON.stringify({ ...heard, texts: given })) as {
    texts: Record<string, Record<string, unknown>>;
  };
  change(file.texts);
  return inFolder({ 'heard.json': file }, (path) => kith('publish', '--share-back', path('heard.json')));
}

describe('kith publish --share-back', () => {
  it('refuses a day that the calendar does not have, and a part that there is not', async () => {
    const will = [{ what: 'X', by: '2027-02-30' }];
    await refuses(
      sharing((texts) => Object.assign(texts['en'] ?? {}, { will })),
      '[kith:share-back-invalid]',
      'texts.en.will[0].by',
      'given:    "2027-02-30"',
    );
    await refuses(
      sharing((texts) => Object.assign(texts['en'] ?? {}, { promises: [] })),
      'texts.en.promises',
    );
    await refuses(
      sharing(() => undefined, {}),
      'one language',
    );
  });

  it('refuses a language that promises less, or for another day, than the first', async () => {
    await refuses(
      sharing((texts) => Object.assign(texts['es'] ?? {}, { cannot: [] })),
      'texts.es.cannot',
      'expected: 1, as in "en"',
    );
    const will = [{ what: 'Cartas.', by: '2028-03-01' }];
    await refuses(
      sharing((texts) => Object.assign(texts['es'] ?? {}, { will })),
      'given:    "2028-03-01"',
    );
  });

  it('takes no results beside it', async () => {
    await refuses(kith('publish', '--share-back', 'heard.json', ...survey), '--survey');
    await refuses(kith('publish', 'results.json', '--share-back', 'heard.json'), 'results.json');
  });

  it('writes the file that the page reads, and a page to print in each language', async () => {
    await inFolder({ 'heard.json': heard }, async (path) => {
      const { code, err, out } = await kith(
        'publish',
        '--share-back',
        path('heard.json'),
        '--out',
        path('share.json'),
      );
      assert.equal(code, 0, err);
      assert.deepEqual(parseShareBack(JSON.parse(await readFile(path('share.json'), 'utf8'))), heard);
      assert.equal(out.split('\n').length, 4);
      const english = await readFile(path('share.en.html'), 'utf8');
      assert.match(
        english,
        /Letters come in &lt;English&gt; only\..*What we will do.*By March 1, 2027.*Why: The buses\..*<bdi dir="ltr">555-0100<\/bdi>/s,
      );
      assert.match(english, /@page\{margin/);
      const spanish = await readFile(path('share.es.html'), 'utf8');
      assert.match(spanish, /<html lang="es".*A más tardar el 1 de marzo de 2027.*Por qué: Los autobuses\./s);
      const somali = await readFile(path('share.so.html'), 'utf8');
      assert.match(somali, /<html lang="so" dir="ltr".*<span lang="en" dir="ltr">What we heard<\/span>/s);
    });
  });
});
