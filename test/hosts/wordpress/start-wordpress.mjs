import { execFile, execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort } from '../../../scripts/lib/free-port.mjs';
import { findWordPress, noWordPressMessage } from './find-wordpress.mjs';
import { answering, ownProcesses } from './own-process.mjs';

const run = promisify(execFile);
const isRoot = process.getuid?.() === 0;

/**
 * An empty WordPress of its own in a temporary folder, with a database that only a socket in that folder leads to,
 * on a free port of 127.0.0.1. Gone with `stop()` or with this process. Rejects with `noWordPressMessage` where
 * something is not installed.
 *
 * - `url` is its front page; `password` that of `administrator`, `editor` and `author`.
 * - `forbidUnfilteredHtml()` takes scripts, frames and unknown tags from everybody.
 */
export async function startWordPress() {
  const found = findWordPress();
  if (found === null) throw new Error(noWordPressMessage);
  const home = mkdtempSync(join(tmpdir(), 'kith-wordpress-'));
  chmodSync(home, 0o700);
  const processes = ownProcesses(() => rmSync(home, { recursive: true, force: true, maxRetries: 3 }));
  try {
    await startDatabase(found, home, processes);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const password = randomBytes(12).toString('hex');
    const site = copySite(found.folder, home, url);
    install(found.php, { site, host: `127.0.0.1:${port}`, password });
    // A page asks for files and for WordPress's own interface at once.
    const env = { ...process.env, PHP_CLI_SERVER_WORKERS: '4' };
    const server = processes.start(found.php, ['-S', `127.0.0.1:${port}`, '-t', site], { env, cwd: site });
    await answering(() => fetch(`${url}/wp-login.php`), server, 'WordPress');
    return {
      url,
      password,
      /** What a careful site does, and what every network of sites does to all but its super administrators. */
      forbidUnfilteredHtml() {
        const file = join(site, 'wp-config.php');
        const forbid = "<?php\ndefine('DISALLOW_UNFILTERED_HTML', true);";
        writeFileSync(file, readFileSync(file, 'utf8').replace('<?php', forbid));
      },
      stop: processes.stop,
    };
  } catch (error) {
    await processes.stop();
    throw error;
  }
}

/** Starts MariaDB with an empty database `wordpress`. */
async function startDatabase({ server, client, installer }, home, processes) {
  const folder = join(home, 'database');
  const socket = join(home, 'socket');
  const person = isRoot ? ['--user=root'] : [];
  mkdirSync(folder);
  await run(installer, [
    '--no-defaults',
    ...person,
    `--datadir=${folder}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  const own = [`--datadir=${folder}`, `--socket=${socket}`, `--pid-file=${join(home, 'pid')}`];
  // Nobody wants this data after a crash.
  const fast = ['--innodb-flush-log-at-trx-commit=0', '--innodb-doublewrite=0', '--skip-log-bin'];
  const database = processes.start(server, [
    '--no-defaults',
    ...person,
    ...own,
    '--skip-networking',
    ...fast,
  ]);
  const ask = (query) =>
    run(client, ['--no-defaults', `--socket=${socket}`, '--user=root', '-N', '-e', query]);
  await answering(() => ask('select 1'), database, 'MariaDB');
  await ask('create database wordpress');
}

/** A copy, because Debian's own is configured in /etc for everybody. Gives its folder. */
function copySite(folder, home, url) {
  const site = join(home, 'site');
  cpSync(folder, site, {
    recursive: true,
    dereference: true,
    filter: (path) => !/\/(wp-config\.php|\.htaccess)$/.test(path),
  });
  writeFileSync(join(site, 'wp-config.php'), configuration(join(home, 'socket'), url));
  return site;
}

/** It calls nobody, runs nothing by itself and changes nothing of itself. */
function configuration(socket, url) {
  const constants = {
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    WP_HOME: url,
    WP_SITEURL: url,
    WP_HTTP_BLOCK_EXTERNAL: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    DISABLE_WP_CRON: true,
    ...Object.fromEntries(
      ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) => [
        [`${name}_KEY`, randomBytes(32).toString('hex')],
        [`${name}_SALT`, randomBytes(32).toString('hex')],
      ]),
    ),
  };
  const lines = Object.entries(constants).map(
    ([name, value]) => `define('${name}', ${typeof value === 'string' ? `'${value}'` : value});`,
  );
  return `<?php\n${lines.join('\n')}\n$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';\n`;
}

function install(php, wanted) {
  const script = fileURLToPath(new URL('install.php', import.meta.url));
  // It would write a letter to the administrator.
  const options = ['-d', 'sendmail_path=/bin/true', '-d', 'display_errors=stderr'];
  execFileSync(php, [...options, script], { input: JSON.stringify(wanted) });
}
