import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findOnPath, isRunnable } from '../../../scripts/lib/find-on-path.mjs';

/**
 * Debian's packages, in the order in which they have to be installed: WordPress asks for any web server and any PHP,
 * and takes Apache where nothing lighter is there yet.
 */
export const debianPackages = [
  ['php-cgi', 'mini-httpd', 'mariadb-server-core'],
  [
    'php',
    'wordpress',
    'wordpress-theme-twentytwentythree',
    'php-cli',
    'php-mysql',
    'php-xml',
    'php-mbstring',
  ],
];

export const noWordPressMessage = `WordPress is needed for this and was not found, or PHP or MariaDB is missing beside it.
Debian: ${debianPackages.map((names) => `apt-get install --no-install-recommends ${names.join(' ')}`).join(' && ')}
Elsewhere: put php, mariadbd, mariadb and mariadb-install-db on the PATH, and name the folder of WordPress in KITH_WORDPRESS.`;

/** A program, also where only the PATH of root has it. */
const program = (...names) =>
  findOnPath(names) ?? names.map((name) => join('/usr/sbin', name)).find(isRunnable) ?? null;

/**
 * What a WordPress is started from: `{ folder, php, server, client, installer }`, or `null` where one of them is
 * missing. `folder` holds WordPress as Debian has it, or as KITH_WORDPRESS names it.
 */
export function findWordPress() {
  const folder = process.env.KITH_WORDPRESS ?? '/usr/share/wordpress';
  const found = {
    folder: existsSync(join(folder, 'wp-settings.php')) ? folder : null,
    php: program('php'),
    server: program('mariadbd', 'mysqld'),
    client: program('mariadb', 'mysql'),
    installer: program('mariadb-install-db', 'mysql_install_db'),
  };
  return Object.values(found).includes(null) ? null : found;
}

/** Of what a WordPress that was found is made, in words. */
export function madeOf({ folder, php, server }) {
  const asked = (program, ...args) => execFileSync(program, args, { encoding: 'utf8' });
  const [, wordpress] = /\$wp_version = '([^']+)'/.exec(
    readFileSync(join(folder, 'wp-includes', 'version.php'), 'utf8'),
  );
  const [, mariadb] = /Ver (\d[\d.]*)/.exec(asked(server, '--no-defaults', '--version'));
  return `WordPress ${wordpress}, PHP ${asked(php, '-r', 'echo PHP_VERSION;')}, MariaDB ${mariadb}`;
}
