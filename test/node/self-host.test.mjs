import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { libraryVersion } from '../../packages/core/dist/version.js';
import { integrityOf } from '../../scripts/lib/bundle/integrity.mjs';
import { selfHostZip, sumsFile, wrongSums } from '../../scripts/lib/bundle/self-host.mjs';
import { servedFolder, zipFile } from '../../scripts/lib/bundle/served-folder.mjs';

const folder = `kith-${libraryVersion}/`;
const unpacked = Object.fromEntries(
  Object.entries(unzipSync(readFileSync(zipFile(libraryVersion)))).map(([name, content]) => {
    assert.ok(name.startsWith(folder), name);
    return [name.slice(folder.length), content];
  }),
);
const names = readdirSync(servedFolder);
const served = (name) => readFileSync(join(servedFolder, name));
const sri = JSON.parse(served('sri.json'));

test('the zip has every served file as it is served, in a folder of its version', () => {
  assert.ok(names.length > 40);
  for (const name of names) assert.ok(served(name).equals(unpacked[name] ?? Buffer.of()), name);
});

test('every file in the zip has its sum', () => {
  assert.deepEqual(wrongSums(unpacked), []);
});

test('a file that was changed, one that was lost and one that came in are found', () => {
  const rest = Object.entries(unpacked).filter(([name]) => name !== 'kith.js');
  const changed = {
    ...Object.fromEntries(rest),
    'auto.js': Buffer.from('other'),
    'new.js': Buffer.from('new'),
  };
  assert.deepEqual(wrongSums(changed).sort(), ['auto.js', 'kith.js', 'new.js']);
});

test('its README names the integrity that the files have', () => {
  const readme = Buffer.from(unpacked['README.txt']).toString('utf8');
  for (const name of ['kith.js', 'auto.js'])
    assert.ok(readme.includes(`integrity="${integrityOf(served(name))}"`), name);
  assert.ok(readme.includes(sumsFile));
});

test('sri.json has the integrity of every file that a page can load, and of no other', () => {
  const apart = /\.map$|^(sri\.json|NOTICES\.txt)$/;
  assert.deepEqual(Object.keys(sri).sort(), names.filter((name) => !apart.test(name)).sort());
  for (const [name, integrity] of Object.entries(sri))
    assert.equal(integrity, integrityOf(served(name)), name);
});

test('every script names its source map, which is there and names its sources', () => {
  for (const name of names.filter((one) => one.endsWith('.js'))) {
    assert.ok(served(name).toString('utf8').trimEnd().endsWith(`//# sourceMappingURL=${name}.map`), name);
    const { sections, sources } = JSON.parse(served(`${name}.map`));
    assert.ok((sources ?? sections.flatMap(({ map }) => map.sources)).length > 0, name);
  }
});

test('the files that surveys start from ask to be taken apart while they arrive', () => {
  const kith = ['kith.js', 'kith-all.js', 'kith-classic.js', 'kith-all-classic.js'];
  for (const name of [...kith, 'auto.js', 'early.js', 'embed-early.js', 'embed.js'])
    assert.equal(served(name).toString('utf8').split('\n')[1], '//# allFunctionsCalledOnLoad', name);
  // Inside a page it is the page that would wait for it.
  assert.ok(!served('embed-single.html').includes('allFunctionsCalledOnLoad'));
});

test('the same files make the same zip', () => {
  const contents = { 'sri.json': '{}', 'a.js': 'a' };
  const zip = () => Buffer.from(selfHostZip({ version: '1.2.3', contents }));
  assert.ok(zip().equals(zip()));
});
