/** The text of `kith.config.json`; `none` where there is no such file, and the survey is to look at only. */
export type FoundText = { readonly json: string } | 'none' | 'unreachable';

/** A page that is one file brings its configuration along, in a script of this id. */
const insideId = 'kith-config';

const fileName = 'kith.config.json';

/** Milliseconds after which whoever looks at an empty frame is told that nothing comes. */
const patience = 20_000;

/** The configuration in the page itself. */
export function findConfigInside(): FoundText {
  const json = document.getElementById(insideId)?.textContent.trim() ?? '';
  return json === '' ? 'none' : { json };
}

/** The configuration beside the page. A file that cannot be had is not the same as none: nothing may start then. */
export async function readConfigBeside(): Promise<FoundText> {
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
