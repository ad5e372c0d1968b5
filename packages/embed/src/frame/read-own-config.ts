/** What `kith.config.json` holds; `none` where there is no such file, and the survey is to look at only. */
export type Found = { readonly config: unknown } | 'none' | 'unreachable';

/** A page that is one file brings its configuration along, in a script of this id. */
const inlineId = 'kith-config';

/** Whether this page is one file, with everything inside. */
export const isOneFile = (): boolean => document.getElementById(inlineId) !== null;

const fileName = 'kith.config.json';

/** The configuration in the page or beside it. A file that cannot be had is not the same as none: nothing may start then. */
export async function readOwnConfig(): Promise<Found> {
  const inline = document.getElementById(inlineId);
  if (inline) {
    const text = inline.textContent.trim();
    return text === '' ? 'none' : { config: JSON.parse(text) as unknown };
  }
  const response = await fetch(new URL(fileName, document.baseURI), {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-cache',
  }).catch(() => null);
  if (response?.ok) return { config: (await response.json()) as unknown };
  return response?.status === 404 || response?.status === 410 ? 'none' : 'unreachable';
}
