import type { Choices, Host, Way } from './choices.js';
import { needsFolder, usesFramePage, wayOf } from './hosts.js';
import type { StepKey } from './words.js';

const pasteInto: Readonly<Record<Host, Exclude<StepKey, 'folder'>>> = {
  html: 'pasteHtml',
  'wordpress-editor': 'pasteWordPress',
  'wordpress-author': 'pasteWordPress',
  canvas: 'pasteCanvas',
  moodle: 'pasteMoodle',
  'google-sites': 'pasteGoogleSites',
  tinymce: 'pasteTinymce',
  file: 'putFile',
  link: 'makeLink',
};

/** How the loader comes onto every page. */
const loaderOn: Partial<Readonly<Record<Host, StepKey>>> = {
  html: 'loaderHtml',
  'wordpress-editor': 'loaderWordPress',
  'wordpress-author': 'loaderWordPress',
  tinymce: 'loaderSite',
};

function putThere({ host, privacy }: Choices, way: Way): StepKey {
  if (way === 'file') return 'putFile';
  // Google Sites takes an address as an embed, the same for everybody; everywhere else an address is a link.
  const isEmbed = host === 'google-sites' && privacy !== 'confidential';
  return way === 'address' && !isEmbed ? 'makeLink' : pasteInto[host];
}

/** What to do, in order. */
export function stepsOf(choices: Choices): readonly StepKey[] {
  const { host, privacy } = choices;
  const way = wayOf(choices);
  const loader = way === 'placeholder' ? loaderOn[host] : undefined;
  return [
    ...(needsFolder(way) ? (['folder'] as const) : (['saveFile'] as const)),
    ...(usesFramePage(way) && needsFolder(way) ? (['config'] as const) : []),
    ...(loader ? [loader] : []),
    putThere(choices, way),
    ...(privacy === 'confidential' ? (['tokens'] as const) : []),
    'look',
  ];
}
