import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { type Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { adminKey } from './open-collector.js';
import { environmentOf, type Place } from './places.js';

const main = fileURLToPath(new URL('../main.js', import.meta.url));

export interface CollectorProcess {
  readonly child: ChildProcess;
  readonly url: string;
  /** Everything that it printed so far. */
  readonly said: () => string;
}

/** The collector as a process of its own. Rejects with what it said where it ends before it listens. */
export async function spawnCollector(
  place: Place,
  settings: Record<string, string> = {},
): Promise<CollectorProcess> {
  const env = {
    ...process.env,
    ...environmentOf(place),
    KITH_PORT: '0',
    KITH_ADMIN_KEY: adminKey,
    ...settings,
  };
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (text += String(part)));
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`it ended: ${text}`)));
  ended.catch(() => undefined);
  while (!text.includes('http')) await Promise.race([once(child.stdout, 'data'), ended]);
  return { child, url: /http:\S+/.exec(text)?.[0] ?? '', said: () => text };
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Posts to `/responses` over a connection of its own, or one of `agent`. */
export function postTo(url: string, body: unknown, agent: Agent | false = false): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json' };
    const sent = request(`${url}/responses`, { method: 'POST', agent, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.on('error', reject);
      answer.on('end', () => {
        try {
          resolve({ status: answer.statusCode ?? 0, body: JSON.parse(text) as unknown });
        } catch (fault) {
          reject(fault instanceof Error ? fault : new Error('no JSON'));
        }
      });
    });
    sent.on('error', reject).end(typeof body === 'string' ? body : JSON.stringify(body));
  });
}

/** The ids of what a collector at this address stores. */
export async function idsAt(url: string): Promise<string[]> {
  const headers = { Authorization: `Bearer ${adminKey}` };
  const answer = await fetch(`${url}/export.json?instrument=made-up-survey`, { headers });
  const { responses } = (await answer.json()) as { responses: { responseId: string }[] };
  return responses.map(({ responseId }) => responseId);
}
