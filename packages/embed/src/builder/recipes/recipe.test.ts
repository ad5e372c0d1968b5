import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Choices } from './choices.js';
import { hosts, recipe, type RecipeFacts, wordsIn } from './index.js';

const facts: RecipeFacts = {
  integrity: Object.fromEntries(
    ['kith.js', 'kith-all.js', 'auto.js', 'parent.js', 'kith-theme-plain.css', 'early.js'].map((file) => [
      file,
      `sha256-${file}=`,
    ]),
  ),
  opening: {
    inside: ['session-exit', 'student-belonging-6-12'],
    parts: { 'exit-log': ['read-aloud'] },
    flagships: { 'session-type': { webinar: 'session-exit' } },
  },
};
const exit: Choices = {
  survey: {
    id: 'session-exit',
    attribute: 'session-type',
    value: 'webinar',
    audience: 'participant',
    title: 'How was this session?',
  },
  host: 'html',
  files: 'https://www.example.org/kith-0.1.0/',
  endpoint: 'https://surveys.example.org/responses',
  languages: ['en', 'es'],
};
const students: Choices = {
  ...exit,
  survey: {
    id: 'student-belonging-6-12',
    attribute: 'grade-band',
    value: '6-8',
    audience: 'student',
    title: 'Belonging',
  },
};
const { steps, limits, ways } = wordsIn('en');
const filled = (text: string): string =>
  text.replace('{files}', 'https://www.example.org/kith-0.1.0/').replace('{host}', 'https://www.example.org');

describe('a recipe', () => {
  test('for a page of plain HTML is the script with its hash and the tag with a link', () => {
    assert.equal(
      recipe(exit, facts).snippet,
      [
        '<script type="module" src="https://www.example.org/kith-0.1.0/early.js" integrity="sha256-early.js=" crossorigin="anonymous"></script>',
        '<script type="module" src="https://www.example.org/kith-0.1.0/kith.js" integrity="sha256-kith.js=" crossorigin="anonymous"></script>',
        '<kith-session-feedback session-type="webinar" endpoint="https://surveys.example.org/responses" languages="en es"><p><a href="https://www.example.org/kith-0.1.0/session-exit.plain.html">Read the questions on a plain page</a></p></kith-session-feedback>',
      ].join('\n'),
    );
    assert.deepEqual(recipe(exit, facts).steps, [steps.folder, steps.pasteHtml, steps.look].map(filled));
    assert.deepEqual(recipe(exit, facts).policy, {
      page: 'script-src https://www.example.org/kith-0.1.0/; connect-src https://www.example.org/kith-0.1.0/ https://surveys.example.org; trusted-types lit-html',
    });
  });

  test('asks early for what does not stand in the script, and only where there is something', () => {
    const log = { ...exit.survey, id: 'exit-log', attribute: 'instrument', value: 'exit-log' } as const;
    const isEarly = (more: Partial<Choices>) =>
      recipe({ ...exit, ...more }, facts).snippet.includes('/early.js"');
    assert.equal(isEarly({ languages: ['en'] }), false);
    assert.equal(isEarly({ languages: ['es'] }), true);
    assert.equal(isEarly({ languages: ['en'], survey: log }), true);
    assert.equal(isEarly({ languages: ['en'], survey: log, way: 'frame' }), false);
    const { snippet } = recipe({ ...exit, survey: log }, { integrity: facts.integrity });
    assert.doesNotMatch(snippet, /early/, 'nor where nobody knows what there is');
  });

  test('brings kith-all.js for a survey that kith.js cannot show', () => {
    const survey = { ...exit.survey, needsAll: true };
    assert.match(
      recipe({ ...exit, survey }, facts).snippet,
      /^<script type="module" src="[^"]*\/kith-all\.js" integrity="sha256-kith-all\.js="/m,
    );
  });

  test('for anonymous students begins with the frame, and says why', () => {
    const { ways: found, snippet, reason, config } = recipe(students, facts);
    assert.deepEqual(found, ['frame', 'tag', 'placeholder', 'address']);
    assert.equal(reason, ways.frameFirst);
    assert.match(
      snippet,
      /^<p><iframe class="kith-frame" title="Belonging" src="https:\/\/www\.example\.org\/kith-0\.1\.0\/embed\.html\?survey=student-belonging-6-12" width="100%" height="700" frameborder="0"><\/iframe><\/p>\n<p><a href=/,
    );
    assert.deepEqual(JSON.parse(config ?? ''), {
      kith: 'config/1',
      surveys: {
        'student-belonging-6-12': {
          'grade-band': '6-8',
          endpoint: 'https://surveys.example.org/responses',
          languages: 'en es',
        },
      },
    });
    assert.equal(recipe({ ...students, privacy: 'confidential' }, facts).way, 'tag');
    assert.equal(recipe(exit, facts).reason, undefined);
  });

  test('for anonymous students where no frame can stand begins with the page of its own', () => {
    const { way, reason } = recipe({ ...students, host: 'tinymce' }, facts);
    assert.equal(way, 'address');
    assert.equal(reason, ways.addressFirst);
  });

  test('warns of scripts that read along wherever students answer in the page itself', () => {
    const inPage = recipe({ ...students, way: 'tag' }, facts).limits;
    assert.ok(inPage.includes(limits.scriptsReadAlong));
    assert.ok(!recipe(students, facts).limits.includes(limits.scriptsReadAlong));
    assert.ok(!recipe(exit, facts).limits.includes(limits.scriptsReadAlong));
  });

  test('for an author in WordPress is a placeholder, and the loader for an administrator', () => {
    const { way, snippet, once, steps: found } = recipe({ ...exit, host: 'wordpress-author' }, facts);
    assert.equal(way, 'placeholder');
    assert.equal(
      snippet,
      '<div class="kith-survey" data-session-type="webinar" data-languages="en es"><a href="https://www.example.org/kith-0.1.0/embed.html?survey=session-exit">Open the survey on a page of its own</a></div>',
    );
    assert.equal(
      once,
      '<script data-endpoint="https://surveys.example.org/responses" src="https://www.example.org/kith-0.1.0/auto.js" integrity="sha256-auto.js=" crossorigin="anonymous"></script>',
    );
    assert.deepEqual(
      found,
      [steps.folder, steps.config, steps.loaderWordPress, steps.pasteWordPress, steps.look].map(filled),
    );
  });

  test('has a policy that lets a receipt come from where the endpoint leads to', () => {
    const sheet = { adapter: 'text', endpoint: 'https://script.google.com/macros/s/abc/exec' };
    for (const way of ['tag', 'frame', 'placeholder', 'address'] as const) {
      const { page = '', folder = '' } = recipe({ ...exit, ...sheet, way }, facts).policy;
      assert.match(
        way === 'tag' ? page : folder,
        /connect-src \S+ https:\/\/script\.google\.com https:\/\/script\.googleusercontent\.com;/,
        way,
      );
    }
    const elsewhere = { adapter: 'text', endpoint: 'https://surveys.example.org/responses' };
    assert.doesNotMatch(recipe({ ...exit, ...elsewhere, way: 'tag' }, facts).policy.page ?? '', /google/);
  });

  test('has a policy for the folder that lets the frame page bring its own scripts', () => {
    for (const way of ['frame', 'address', 'placeholder'] as const)
      assert.match(
        recipe({ ...exit, host: way === 'frame' ? 'canvas' : 'tinymce', way }, facts).policy.folder ?? '',
        /; trusted-types lit-html kith$/,
        way,
      );
  });

  test('never lets a placeholder say where answers go', () => {
    const { snippet } = recipe(
      { ...exit, host: 'wordpress-author', adapter: 'form', adapterOptions: 'id=entry.1' },
      facts,
    );
    assert.doesNotMatch(snippet, /endpoint|adapter/);
  });

  test('for Canvas has no script, which it drops', () => {
    const { snippet, limits: found } = recipe({ ...exit, host: 'canvas' }, facts);
    assert.doesNotMatch(snippet, /<script/);
    assert.ok(found.includes(filled(limits.canvasPolicy)));
  });

  test('for Moodle brings the loader along with its placeholder', () => {
    const { snippet, once } = recipe({ ...exit, host: 'moodle', way: 'placeholder' }, facts);
    assert.match(snippet, /^<div class="kith-survey".*\n<script data-endpoint=/);
    assert.equal(once, undefined);
  });

  test('for Moodle names the addresses in the placeholder too: a loader of before may be at work with another', () => {
    const contactEndpoint = 'https://surveys.example.org/contacts';
    const { snippet } = recipe({ ...exit, contactEndpoint, host: 'moodle', way: 'placeholder' }, facts);
    assert.match(
      snippet,
      /^<div [^>]*data-endpoint="https:\/\/surveys\.example\.org\/responses" data-contact-endpoint="https:\/\/surveys\.example\.org\/contacts">/,
    );
  });

  test('for a confidential survey is no frame, which has one address for everybody', () => {
    for (const host of hosts) {
      const { ways: found, steps: toDo } = recipe({ ...exit, privacy: 'confidential', host }, facts);
      assert.ok(!found.includes('frame'), host);
      assert.ok(!toDo.includes(filled(steps.pasteGoogleSites)), host);
    }
  });

  test('with a placeholder says that the first loader on a page works for all', () => {
    assert.ok(recipe({ ...exit, host: 'wordpress-author' }, facts).limits.includes(limits.oneLoader));
    assert.ok(!recipe(exit, facts).limits.includes(limits.oneLoader));
  });

  test('for Google Sites, and for all that is left, is the address', () => {
    const address = 'https://www.example.org/kith-0.1.0/embed.html?survey=session-exit';
    for (const host of ['google-sites', 'link'] as const)
      assert.equal(recipe({ ...exit, host }, facts).snippet, address);
  });

  test('takes the first way where the one that was chosen does not fit the host', () => {
    assert.equal(recipe({ ...exit, host: 'canvas', way: 'tag' }, facts).way, 'frame');
  });

  test('brings a theme with its hash, and into the configuration by its name', () => {
    const { snippet, policy } = recipe({ ...exit, theme: 'plain' }, facts);
    assert.match(
      snippet,
      /^<link rel="stylesheet" href="[^"]*\/kith-theme-plain\.css" integrity="sha256-kith-theme-plain\.css=" crossorigin="anonymous">\n<script/,
    );
    assert.match(policy.page ?? '', /style-src https:/);
    const { config } = recipe({ ...exit, theme: 'plain', host: 'link' }, facts);
    assert.equal((JSON.parse(config ?? '') as { theme: string }).theme, 'plain');
  });

  test('says of each adapter and mode what it cannot do', () => {
    const found = (more: Partial<Choices>): readonly string[] => recipe({ ...exit, ...more }, facts).limits;
    assert.ok(found({ adapter: 'form' }).includes(limits.sentNotReceived));
    assert.ok(found({ confirm: 'status' }).includes(limits.statusIsEnough));
    assert.ok(found({ privacy: 'confidential' }).includes(limits.oneLinkEach));
    assert.deepEqual(found({ languages: ['en'] }), []);
  });

  test('has instructions in both languages for every host, with every place filled', () => {
    for (const host of hosts)
      for (const language of ['en', 'es'] as const) {
        const found = recipe({ ...exit, host }, facts, language);
        const texts = [...found.steps, ...found.limits];
        assert.ok(found.steps.length >= 3);
        assert.deepEqual(
          texts.filter((text) => /[{}]/.test(text)),
          [],
        );
      }
    assert.notDeepEqual(recipe(exit, facts, 'es').steps, recipe(exit, facts, 'en').steps);
  });

  test('has its links in the language of those who answer', () => {
    assert.match(recipe({ ...exit, languages: ['es', 'en'] }, facts).snippet, /Leer las preguntas/);
    assert.match(recipe({ ...exit, languages: ['ar'] }, facts, 'es').snippet, /Leer las preguntas/);
  });

  test('as one file needs no folder, no address and no policy, and says what to do with it', () => {
    const {
      way,
      snippet,
      config,
      policy,
      steps: found,
      reason,
    } = recipe({ ...students, host: 'file', files: '' }, facts);
    assert.deepEqual([way, snippet], ['file', 'student-belonging-6-12.html']);
    assert.deepEqual(Object.keys((JSON.parse(config ?? '') as { surveys: object }).surveys), [
      'student-belonging-6-12',
    ]);
    const plainOf = (files: string) =>
      /"plain-href": "(.*)"/.exec(recipe({ ...students, host: 'file', files }, facts).config ?? '')?.[1];
    // Nothing lies beside it, and an address of this device leads nobody else anywhere.
    for (const files of ['', 'http://localhost:4173/kith/', 'http://127.0.0.1/kith/', 'https://a@b.example/'])
      assert.equal(plainOf(files), '', files);
    assert.equal(plainOf(exit.files), `${exit.files}student-belonging-6-12.plain.html`);
    assert.deepEqual(policy, {});
    assert.deepEqual(found, [steps.saveFile, steps.putFile, steps.look]);
    assert.equal(reason, ways.fileFirst);
    const { limits: known } = recipe({ ...exit, host: 'link', way: 'file' }, facts);
    assert.deepEqual(known, [limits.fileOrigin, limits.fileOfToday, limits.draftWords]);
  });

  test('takes an address without the slash at its end', () => {
    const files = 'https://www.example.org/kith-0.1.0';
    assert.equal(recipe({ ...exit, files }, facts).snippet, recipe(exit, facts).snippet);
  });
});
