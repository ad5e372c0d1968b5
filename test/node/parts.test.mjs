import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { bundleOnPage, bundlePart } from '../../scripts/lib/bundle/bundle-part.mjs';
import { isLit } from '../../scripts/lib/bundle/from-page.mjs';
import { partFile } from '../../scripts/lib/bundle/part-file.mjs';
import { partModule, partNames, withoutParts } from '../../scripts/lib/bundle/part-names.mjs';
import { servedFolder } from '../../scripts/lib/bundle/served-folder.mjs';

/** A rollup plugin: adds to a part's module. */
const adding = (name, line) => ({
  name: 'adding',
  transform: (code, id) => (id === partModule(name) ? { code: `${line}\n${code}`, map: null } : null),
});

/** A page with Kith of this version, which sees whether a part did something. */
function pageOf(version) {
  const page = { started: false };
  runInNewContext(
    `globalThis[Symbol.for('kith/registry')] = ${JSON.stringify(version && { version })};`,
    page,
  );
  return page;
}
const file = partFile({ name: 'x', version: '1.2.3', banner: '/*! x */', body: { code: 'started = true;' } });

/** What went into a served file, by its source map. */
const sourcesOf = (name) =>
  JSON.parse(readFileSync(join(servedFolder, `${name}.js.map`), 'utf8')).sections.flatMap(
    ({ map }) => map.sources,
  );

test('no part carries anything of Lit, which kith.js carries for all', () => {
  for (const name of partNames()) {
    const sources = sourcesOf(`kith-${name}`);
    assert.ok(
      sources.some((source) => source.endsWith(`/parts/${name}.js`)),
      name,
    );
    assert.deepEqual(
      sources.filter((source) => isLit.test(`/${source}`)),
      [],
      name,
    );
  }
  assert.ok(sourcesOf('kith').some((source) => isLit.test(`/${source}`)));
});

test('a part that exports something, which nobody could reach, stops the build', async () => {
  const [name] = partNames();
  const adds = [adding(name, 'export const found = 1;')];
  await assert.rejects(bundleOnPage(name, adds), new RegExp(`${name} exports found`));
});

test('a part that carries Lit stops the build', async () => {
  const [name] = partNames();
  const lit = adding(
    name,
    "import { keyed } from 'lit/directives/keyed.js'; globalThis.x = keyed('a', 'b');",
  );
  await assert.rejects(bundlePart(name, {}, [lit]), /A second Lit would come onto the page/);
});

test('a part that wants something of Lit that the page does not share stops the build', async () => {
  const [name] = partNames();
  const mathml = adding(name, "import { mathml } from 'lit'; mathml`<b></b>`;");
  await assert.rejects(bundlePart(name, {}, [mathml]), /"mathml" is not exported/);
});

test('a part does nothing beside another version, or beside none, and says so', () => {
  for (const version of ['1.2.4', null]) {
    const page = pageOf(version);
    assert.throws(() => runInNewContext(file.code, page), /kith-x\.js is of Kith 1\.2\.3/);
    assert.equal(page.started, false);
  }
});

test('a part starts beside its own version', () => {
  const page = pageOf('1.2.3');
  runInNewContext(file.code, page);
  assert.equal(page.started, true);
});

test('the file that asks for parts holds none of their modules', () => {
  const sources = sourcesOf('kith');
  for (const name of partNames())
    assert.ok(!sources.some((source) => source.endsWith(`/parts/${name}.js`)), name);
  assert.equal(withoutParts().transform('() => import("./parts/x.js")', '/elsewhere.js'), null);
});
