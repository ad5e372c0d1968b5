import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createCollector } from './index.js';
import { exportText, openCollector, temporaryFolder, adminKey } from './testing/open-collector.js';
import { response, seeded, uuidFrom } from './testing/records.js';

const main = fileURLToPath(new URL('./main.js', import.meta.url));

/** The collector as a process of its own; its address, and everything that it says. */
async function startProcess(
  dataDir: string,
): Promise<{ child: ChildProcess; url: string; said: () => string }> {
  const env = { ...process.env, KITH_DATA: dataDir, KITH_PORT: '0', KITH_ADMIN_KEY: adminKey };
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (text += String(part)));
  while (!text.includes('http')) await once(child.stdout, 'data');
  return { child, url: /http:\S+/.exec(text)?.[0] ?? '', said: () => text };
}

const post = (url: string, body: unknown) =>
  fetch(`${url}/responses`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('a collector process', () => {
  it('loses nothing that it acknowledged when it is killed', async (t) => {
    const dataDir = await temporaryFolder();
    const random = seeded(21);
    const acknowledged: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      const { child, url } = await startProcess(dataDir);
      for (let sent = 0; sent < 15; sent += 1) {
        const responseId = uuidFrom(random);
        if ((await post(url, response({ responseId }))).status === 201) acknowledged.push(responseId);
      }
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    const text = await exportText(
      await openCollector(t, { dataDir }),
      '/export.json?instrument=made-up-survey',
    );
    assert.equal(acknowledged.length, 45);
    assert.deepEqual(
      acknowledged.filter((id) => !text.includes(id)),
      [],
    );
  });

  it('answers what is under way and leaves a settled database when it is asked to stop', async () => {
    const dataDir = await temporaryFolder();
    const { child, url, said } = await startProcess(dataDir);
    const answer = post(url, response());
    await answer;
    child.kill('SIGTERM');
    const [code] = (await once(child, 'exit')) as [number];
    assert.equal(code, 0);
    assert.match(said(), /closed/);
    const again = await createCollector({ dataDir });
    assert.deepEqual(await (await again.app.request('/health')).json(), { ok: true, responses: 1 });
    await again.close();
  });

  it('says nothing of anybody: no body, no id, no address, no user agent', async () => {
    const { child, url, said } = await startProcess(await temporaryFolder());
    const before = said();
    await post(url, response());
    await post(url, response({ wave: 'another' }));
    await post(url, '{"broken":');
    await fetch(`${url}/nowhere?token=abc`);
    assert.equal(said(), before);
    child.kill('SIGKILL');
    await once(child, 'exit');
  });

  it('says what to mend and ends when a setting is wrong', async () => {
    const env = { ...process.env, KITH_DATA: await temporaryFolder(), KITH_ADMIN_KEY: 'short' };
    const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (part: Buffer) => (said += String(part)));
    const [code] = (await once(child, 'exit')) as [number];
    assert.equal(code, 1);
    assert.match(said, /at least 16 characters/);
  });
});
