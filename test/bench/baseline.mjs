import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What the page has had since the first measurement: numbers taken against another page cannot be compared. */
export const baselineHash = 'e84503f4430cadb62ae57c88164536ea889bf74b09de8852f48f5b4c4321d935';

const file = new URL('bench-baseline.html', import.meta.url);

export const hashOf = (text) => createHash('sha256').update(text).digest('hex');

export const readBaseline = () => readFileSync(file, 'utf8');

/** Throws where the page is not the one that earlier numbers were taken against. */
export function checkBaseline(text) {
  const found = hashOf(text);
  if (found === baselineHash) return text;
  throw new Error(`bench-baseline.html has changed: its SHA-256 is ${found}, expected ${baselineHash}.`);
}

/** The settings that the page names in its comment. */
export const settings = {
  viewport: { width: 390, height: 844 },
  cpuSlowdown: 4,
  latency: 150,
  /** Bytes a second: 1.6 Mbit/s and 0.75 Mbit/s. */
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
};

/** The page with its last item repeated, or left out, until there are `count`. */
export function baselineWith(text, count) {
  const items = text.match(/<fieldset>.*?<\/fieldset>/g);
  const last = items.at(-1);
  const item = (n) =>
    last
      .replace(`Item ${items.length}:`, `Item ${n}:`)
      .replace(`number ${items.length}.`, `number ${n}.`)
      .replaceAll(`name="q${items.length}"`, `name="q${n}"`);
  return text.replace(items.join(''), Array.from({ length: count }, (_, i) => item(i + 1)).join(''));
}
