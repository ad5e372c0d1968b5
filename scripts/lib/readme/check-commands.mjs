import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { comesUp } from './comes-up.mjs';

/** Commands that stay and serve: what has to answer there. */
const servers = [
  { command: /^npm start$/, paths: ['/', '/students', '/families', '/session', '/kith/kith.js'] },
  { command: /\bpackages\/collector\/dist\/main\.js$/, paths: ['/health'] },
];

/** What npm calls by these names without `run`. */
const short = new Set(['test', 'start']);

function scriptOf(command) {
  const [, run, name] = /^npm (run )?([\w:-]+)/.exec(command) ?? [];
  return run || short.has(name) ? name : null;
}

const fileOf = (command) => /(?:^| )node (?:--\S+ )*([\w./-]+\.m?js)\b/.exec(command)?.[1] ?? null;

/** What is wrong with a command before anybody runs it, or `null`. */
export function wrongAtSight(command, { scripts, exists = (file) => existsSync(join(root, file)) }) {
  const script = scriptOf(command);
  if (script) return script in scripts ? null : `package.json has no script "${script}"`;
  const file = fileOf(command);
  if (file) return exists(file) ? null : `${file} does not exist`;
  const [, tool] = /^npx ([\w-]+)/.exec(command) ?? [];
  if (tool) return exists(join('node_modules', '.bin', tool)) ? null : `no package brings "${tool}"`;
  return 'nothing here knows how to check it';
}

/** Checks one command, and really runs it where it serves something. Gives what is wrong, or `null`. */
export async function checkCommand(command, { scripts, env }) {
  const wrong = wrongAtSight(command, { scripts });
  if (wrong) return wrong;
  const server = servers.find((one) => one.command.test(command));
  return server ? comesUp(command, server.paths, { env }) : null;
}
