import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import Libsql from 'libsql';
import { exportText, openCollector, post } from '../../testing/open-collector.js';
import { temporaryFolder } from '../../testing/places.js';
import { response, seeded, uuidFrom } from '../../testing/records.js';

describe('a backup of the SQLite file', () => {
  it('made by `vacuum into` while the collector runs gives everything back', async (t) => {
    const [dataDir, other] = [await temporaryFolder(), await temporaryFolder()];
    const collector = await openCollector(t, { dataDir });
    const random = seeded(61);
    const ids = Array.from({ length: 30 }, () => uuidFrom(random));
    for (const responseId of ids) await post(collector, '/responses', response({ responseId }));
    const restoredTo = join(other, 'restored');
    mkdirSync(restoredTo);
    // What `sqlite3 kith-data/kith.db "vacuum into 'restored/kith.db'"` does.
    const db = new Libsql(join(dataDir, 'kith.db'), { timeout: 5000 });
    db.exec(`vacuum into '${join(restoredTo, 'kith.db')}'`);
    db.close();
    const whole = await exportText(collector, '/export.json?instrument=made-up-survey');
    const restored = await openCollector(t, { dataDir: restoredTo });
    assert.equal(await exportText(restored, '/export.json?instrument=made-up-survey'), whole);
    for (const responseId of ids)
      assert.equal((await post(restored, '/responses', response({ responseId }))).status, 200);
  });
});
