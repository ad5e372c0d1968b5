#!/usr/bin/env node
import { settingsFromEnvironment } from './settings-from-environment.js';
import { startCollector } from './start-collector.js';

const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const collector = await startCollector(settingsFromEnvironment(process.env));
  say(`Kith collector at ${collector.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void collector.close().then(() => say('Kith collector closed')));
  }
} catch (fault) {
  process.stderr.write(`Kith collector did not start: ${fault instanceof Error ? fault.message : 'fault'}\n`);
  process.exitCode = 1;
}
