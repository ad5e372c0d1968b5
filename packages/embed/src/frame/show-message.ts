import type { FrameWords } from './words.js';

/**
 * A link to this page in a window of its own, for frames in which it does not work. It leaves the fragment behind: that may
 * hold the token of one person, and who presses the link may be the next.
 */
export function ownWindowLink({ texts }: FrameWords): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = location.href.replace(/#.*/s, '');
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.textContent = texts.frameOpen;
  return link;
}

/** The same where nobody has taken the token: it goes along, and is that of whoever came here last. */
function ownLink(words: FrameWords): HTMLAnchorElement {
  const link = ownWindowLink(words);
  const take = (): void => {
    link.href = location.href;
  };
  take();
  addEventListener('hashchange', take);
  return link;
}

/** Calm words in place of a survey, and in a frame a way out of it. */
export function showMessage(content: HTMLElement, kind: 'unknown' | 'failed', words: FrameWords): void {
  const { texts, tag, dir } = words;
  const [title, text] =
    kind === 'unknown'
      ? [texts.frameUnknownTitle, texts.frameUnknownText]
      : [texts.frameFailedTitle, texts.frameFailedText];
  const heading = document.createElement('h1');
  heading.textContent = title;
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  // The title has no other language to go by.
  document.documentElement.lang = content.lang = tag;
  content.dir = dir;
  content.classList.add('message');
  document.title = title;
  const isFramed = window.parent !== window && kind === 'failed';
  content.replaceChildren(heading, paragraph, ...(isFramed ? [ownLink(words)] : []));
}
