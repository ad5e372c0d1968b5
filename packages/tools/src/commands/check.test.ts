import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inFolder, kith, type Outcome } from '../cli/testing/kith.js';
import { open, rating, spanish, survey } from '../lint/testing/survey.js';
import type { CheckReport } from './check-report.js';

const good = survey([rating('a')]);
const pressed = survey([rating('a', undefined, { required: true })]);
const wrong = { ...good, pages: [{ id: 'p', items: [rating('a', 'Why?', { scale: 'often6' })] }] };

/** Checks one file that holds this, and takes its folder out of what is said. */
async function check(content: unknown, ...more: readonly string[]): Promise<Outcome> {
  return inFolder({ 'survey.json': content }, async (path) => {
    const { code, out, err } = await kith('check', path('survey.json'), ...more);
    const short = (text: string): string => text.replaceAll(path('survey.json'), 'survey.json');
    return { code, out: short(out), err: short(err) };
  });
}

describe('a file that is of no use', () => {
  const cases: Readonly<Record<string, readonly [unknown, string]>> = {
    'is not JSON': [
      '{\n  "kith": 1,\n  oops\n}',
      'survey.json is not JSON: something is wrong at line 3, column 3.',
    ],
    'ends too early': ['{ "kith": 1', 'survey.json is not JSON: it ends too early (line 1, column 12).'],
    'is empty': ['', 'survey.json is not JSON: it is empty.'],
    'is something else': [
      { name: 'x' },
      'survey.json is not a definition: it has neither "kith" nor "pages".',
    ],
    'is a list': [[1], 'survey.json is not a definition: it has neither "kith" nor "pages".'],
    'is a record': [
      { schema: 'response/1' },
      'survey.json is not a definition: it is a record ("schema": "response/1").',
    ],
    'is a catalogue alone': [
      spanish(good),
      'survey.json is a catalogue of "demo-walk": name the definition that it belongs to as well.',
    ],
  };
  for (const [what, [content, message]] of Object.entries(cases)) {
    it(`${what}: exit code 2, and why`, async () => {
      assert.deepEqual(await check(content), { code: 2, out: '', err: message });
    });
  }
  it('is missing: exit code 2, and the nearest instrument', async () => {
    const { code, err } = await kith('check', 'sesion-exit');
    const expected =
      'sesion-exit cannot be read: there is no such file, nor an instrument of that name. Did you mean "session-exit"?';
    assert.deepEqual([code, err], [2, expected]);
  });
  it('is a folder: exit code 2', async () => {
    const { code, err } = await inFolder({}, (path) => kith('check', path('.')));
    assert.equal(code, 2);
    assert.match(err, /it is a folder\.$/);
  });
  it('does not hide the others that are of no use either', async () => {
    assert.equal((await kith('check', 'gone-1.json', 'gone-2.json')).err.split('\n').length, 2);
  });
  it('is none at all: exit code 2', async () => {
    assert.equal((await kith('check')).code, 2);
  });
});

describe('findings', () => {
  it('that are errors give exit code 1, with where, what, why and how to mend', async () => {
    const { code, out } = await check(wrong);
    assert.equal(code, 1);
    assert.match(out, /^survey\.json\n {2}error {2}pages\[0\]\.items\[0\]\.scale {2}\[mistake\]\n/);
    assert.match(out, /Did you mean "often5"\?\n {4}Why: .*\n {4}Mend: /);
    assert.match(out, /1 error, 0 warnings in 1 file\.$/);
  });
  it('that are warnings alone give exit code 0', async () => {
    const { code, out } = await check(pressed);
    assert.equal(code, 0);
    assert.match(out, /warning {2}pages\[0\]\.items\[0\] \(a\) {2}\[required\]/);
  });
  it('of one rule are explained once in a file', async () => {
    const { out } = await check(survey([open('a', { required: true }), open('b', { required: true })]));
    assert.equal(out.split('[required]').length, 3);
    assert.equal(out.split('Nothing is required but consent').length, 2);
  });
  it('are none for the published instruments', async () => {
    const { code, out } = await kith(
      'check',
      'student-belonging-6-12',
      'family-relationships',
      'session-exit',
    );
    assert.equal(code, 0);
    assert.match(out, /^Nothing to mend in 9 files\./);
  });
  it('begin with the file even where an editor put a byte order mark', async () => {
    assert.equal((await check(`\uFEFF${JSON.stringify(good)}`)).code, 0);
  });
});

describe('catalogues', () => {
  const files = { 'a.json': good, 'b.json': { ...good, id: 'other' }, 'es.json': spanish(good) };

  it('go to the definition that they name, with --catalogue or without', async () => {
    const bare = await inFolder(files, (path) =>
      kith('check', path('b.json'), path('es.json'), path('a.json'), '--json'),
    );
    const named = await inFolder(files, (path) =>
      kith('check', path('b.json'), path('a.json'), '--catalogue', path('es.json'), '--json'),
    );
    for (const { out } of [bare, named]) {
      const { files: reported } = JSON.parse(out) as CheckReport;
      const rules = reported.map(({ kind, findings }) => [kind, ...findings.map(({ rule }) => rule)]);
      assert.deepEqual(rules, [['definition', 'language-missing'], ['definition'], ['catalogue']]);
    }
  });
  it('of another survey are checked against the only one there is', async () => {
    const { code, out } = await inFolder(files, (path) =>
      kith('check', path('b.json'), '--catalogue', path('es.json')),
    );
    assert.equal(code, 1);
    assert.match(out, /Expected "other", but found "demo-walk"\./);
  });
  it('that were asked for and are missing are named', async () => {
    const { out } = await inFolder(files, (path) =>
      kith('check', path('a.json'), path('es.json'), '--languages', 'es,so'),
    );
    assert.match(out, /There is no catalogue for "so"\./);
  });
});

describe('reasons', () => {
  const accept = (reasons: unknown): Promise<Outcome> =>
    inFolder({ 'survey.json': pressed, 'es.json': spanish(pressed), 'reasons.json': reasons }, (path) =>
      kith('check', path('survey.json'), path('es.json'), '--accept', path('reasons.json')),
    );
  const entry = { rule: 'required', at: 'a', reason: 'The bus needs it.' };

  it('let a finding stand', async () => {
    const { code, out } = await accept([entry]);
    assert.deepEqual([code, out], [0, 'Nothing to mend in 2 files. 1 accepted with a reason.']);
  });
  const refused: Readonly<Record<string, readonly [unknown, RegExp]>> = {
    'that are no list': [{ accepted: [] }, /is not a list of/],
    'without a reason': [[{ ...entry, reason: ' ' }], /entry 1: say in "reason" why/],
    'for a rule that does not exist': [[{ ...entry, rule: 'requird' }], /Did you mean "required"\?/],
    'for a rule that takes none': [
      [{ ...entry, rule: 'immigration' }],
      /cannot be accepted, whatever the reason/,
    ],
    'without a place': [[{ rule: 'required', reason: 'x' }], /expected "rule" and "at"/],
  };
  for (const [what, [reasons, message]] of Object.entries(refused)) {
    it(`${what} are refused`, async () => {
      const { code, err } = await accept(reasons);
      assert.equal(code, 2);
      assert.match(err, message);
    });
  }
  it('for two definitions at once are refused', async () => {
    assert.equal((await kith('check', 'session-exit', 'family-relationships', '--accept', 'x.json')).code, 2);
  });
});

it('--json has the documented shape', async () => {
  const { code, out } = await check(wrong, '--json');
  const report = JSON.parse(out) as CheckReport;
  assert.equal(code, 1);
  const { files, ...sums } = report;
  assert.deepEqual(sums, { kith: 'check/1', errors: 1, warnings: 0, accepted: 0 });
  assert.deepEqual(
    files.map((file) => [file.file, file.kind, file.accepted, Object.keys(file.findings[0]!)]),
    [['survey.json', 'definition', [], ['rule', 'severity', 'path', 'message', 'why', 'mend']]],
  );
});
