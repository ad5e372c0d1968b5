/** What `kith.config.json` holds; `none` where there is no such file, and the survey is to look at only. */
export type Found = { readonly config: unknown } | 'none' | 'unreachable';

/** A page that is one file brings its configuration along, in a script of this id. */
const inlineId = 'kith-config';

/** Whether this page is one file, with everything inside. */
export const isOneFile = (): boolean => document.getElementById(inlineId) !== null;

const fileName = 'kith.config.json';

/** Milliseconds after which whoever looks at an empty frame is told that nothing comes. */
const patience = 20_000;

/** The configuration in the page or beside it. A file that cannot be had is not the same as none: nothing may start then. */
export async function readOwnConfig(): Promise<Found> {
  const inline = document.getElementById(inlineId);
  if (inline) {
    const text = inline.textContent.trim();
    return text === '' ? 'none' : { config: JSON.parse(text) as unknown };
  }
  const found = await readBeside();
  return typeof found === 'string' ? found : { config: JSON.parse(found.json) as unknown };
}

async function readBeside(): Promise<{ readonly json: string } | 'none' | 'unreachable'> {
  try {
    const response = await fetch(new URL(fileName, document.baseURI), {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
      signal: AbortSignal.timeout(patience),
    });
    if (response.ok) return { json: await response.text() };
    return [404, 410].includes(response.status) ? 'none' : 'unreachable';
  } catch {
    return 'unreachable';
  }
}
