import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const folder = join(root, '.cache', 'chromium');
/** Written when everything is unpacked: an unpacking that was cut off is started anew. */
const done = join(folder, 'unpacked');

function prepareFolder() {
  if (!existsSync(done)) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

/**
 * The package's own list of font folders knows only AWS. Where it finds no font at all, this Chromium crashes at the
 * first text field.
 */
function nameFonts() {
  const folders = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((name) => `  <dir>${name}</dir>`).join('\n')}
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`,
  );
  process.env.FONTCONFIG_FILE = file;
}

/**
 * Unpacks the Chromium that npm brought along (`@sparticuz/chromium`, 64-bit Linux only) into the project's
 * cache folder, with the shared libraries that a bare machine lacks. `null` where that cannot be done.
 */
export async function unpackChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const before = process.env.TMPDIR;
  // The package unpacks into the temporary folder, and reuses whatever it finds there.
  process.env.TMPDIR = folder;
  // It brings its shared libraries along only where it believes itself to be on AWS.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    prepareFolder();
    const file = await chromium.executablePath();
    nameFonts();
    writeFileSync(done, '');
    return file;
  } catch (error) {
    console.error(`The Chromium from npm cannot be used: ${error.message}`);
    return null;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
