/**
 * The folder that the data files are fetched from: `data-assets` on the script tag, else
 * `<meta name="kith-assets" content="…">` in the head, else the script's own folder. Both may be relative to the page.
 * In the body it counts for nothing: there others may write, and code comes from that folder.
 */
export function assetBase(page: Document, scriptUrl: string): string {
  // A module has no `document.currentScript`; `document.scripts` may be a picture of that name.
  const script = [...page.querySelectorAll('script')].find(({ src }) => src === scriptUrl);
  const meta = page.querySelector<HTMLMetaElement>('head > meta[name="kith-assets"]');
  const named = script?.dataset['assets'] ?? meta?.content;
  return named === undefined ? scriptUrl : new URL(`${named}/`.replace(/\/+$/, '/'), page.baseURI).href;
}
