import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { debianPackages, findWordPress } from '../../../test/hosts/wordpress/find-wordpress.mjs';
import { findOnPath } from '../find-on-path.mjs';
import { runCommand } from '../run-command.mjs';

/** What Debian asks before it starts a server that it has just installed. */
const policy = '/usr/sbin/policy-rc.d';

/** Whether this is a Debian that may be added to. */
export const canInstall = () => process.getuid?.() === 0 && findOnPath(['apt-get']) !== null;

/**
 * Installs WordPress and what it needs from Debian; whether it is there now. Nothing that comes along is started, at
 * present or at the machine's next start.
 */
export async function installWordPress() {
  const guarded = !existsSync(policy);
  const hadServer = existsSync('/etc/init.d/mini-httpd');
  if (guarded) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    if ((await apt('update')) !== 0) return false;
    for (const names of debianPackages)
      if ((await apt('install', '--no-install-recommends', ...names)) !== 0) return false;
    if (!hadServer) await runCommand('update-rc.d', ['mini-httpd', 'disable'], { quiet: true });
  } finally {
    if (guarded) rmSync(policy, { force: true });
  }
  return findWordPress() !== null;
}

const apt = (...args) =>
  runCommand('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-y', '-q', ...args], {
    quiet: true,
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
