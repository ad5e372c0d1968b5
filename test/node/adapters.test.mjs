import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { adapterPage, withTable } from '../../scripts/lib/adapter-table.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = readFileSync(adapterPage, 'utf8');

describe('the pages about adapters', () => {
  it('have a table of what the adapters declare', async () => {
    assert.equal(await withTable(page), page);
  });

  it('of which a wrong word would be noticed', async () => {
    const wrong = page.replace('no: sent, not confirmable', 'yes: received');
    assert.notEqual(wrong, page);
    assert.notEqual(await withTable(wrong), wrong);
  });

  it('show the script and the SQL that are shipped and tested, to the letter', () => {
    for (const [name, receiver] of [
      ['text', 'apps-script.gs'],
      ['postgrest', 'postgrest.sql'],
    ])
      assert.ok(
        read(`docs/adapters/${name}.md`).includes(read(`packages/delivery/receivers/${receiver}`)),
        name,
      );
  });
});
