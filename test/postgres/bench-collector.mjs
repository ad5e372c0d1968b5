import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { root } from '../../scripts/lib/root.mjs';

const main = join(root, 'packages/collector/dist/main.js');

/** A response of the usual size: twenty ratings and two short texts, about 2.4 KB. */
const bodyOf = (responseId) =>
  JSON.stringify({
    schema: 'response/1',
    libraryVersion: '0.1.0',
    responseId,
    instrument: { id: 'made-up-survey', version: '1.0.0' },
    locale: 'en',
    localeStatus: 'reviewed',
    privacyMode: 'anonymous',
    mode: 'web-self',
    respondentUnit: 'self',
    context: { district: 'd01', school: 's07', gradeBand: '6-8' },
    consent: { textId: 'assent@1', result: 'given' },
    status: 'complete',
    submittedOn: '2026-11-02',
    durationBucket: '2-3min',
    answers: Array.from({ length: 22 }, (_, index) => ({
      itemId: `item.${index}`,
      itemVersion: 1,
      state: 'answered',
      ...(index < 20
        ? { type: 'scale', value: 1 + (index % 5) }
        : { type: 'long-text', value: 'I like it when the bus comes on time and we can talk.' }),
    })),
  });

function post(url, agent) {
  return new Promise((resolve) => {
    const started = performance.now();
    const headers = { 'Content-Type': 'application/json' };
    const sent = request(url, { method: 'POST', agent, headers }, (answer) => {
      answer
        .resume()
        .on('end', () => resolve({ status: answer.statusCode, ms: performance.now() - started }));
    });
    sent.on('error', () => resolve({ status: 0, ms: 0 }));
    sent.end(bodyOf(randomUUID()));
  });
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Posts for so many seconds over so many connections; the collector is a process of its own. */
export async function benchCollector({ name, env, seconds, connections }) {
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, KITH_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (part) => (said += part));
  while (!said.includes('http')) await once(child.stdout, 'data');
  const url = `${/http:\S+/.exec(said)[0]}/responses`;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times = [];
  const statuses = {};
  const end = performance.now() + seconds * 1000;
  const client = async () => {
    while (performance.now() < end) {
      const { status, ms } = await post(url, agent);
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (status === 201) times.push(ms);
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  const memory = residentMegabytes(child.pid);
  const cpu = cpuSeconds(child.pid);
  agent.destroy();
  child.kill('SIGTERM');
  await once(child, 'exit');
  times.sort((a, b) => a - b);
  return {
    name,
    connections,
    seconds,
    accepted: times.length,
    perSecond: Math.round(times.length / seconds),
    p50: Math.round(at(times, 0.5)),
    p99: Math.round(at(times, 0.99)),
    memory,
    // Does not depend on who else is at the machine.
    cpuPerResponse: cpu === null ? null : (cpu * 1000) / Math.max(1, times.length),
    others: Object.entries(statuses).filter(([status]) => status !== '201'),
  };
}

function residentMegabytes(pid) {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
  } catch {
    return null;
  }
}

/** Linux counts in hundredths of a second; the start of the process is in it. */
function cpuSeconds(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return null;
  }
}
