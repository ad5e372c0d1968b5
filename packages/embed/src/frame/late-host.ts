import type { Host } from './host.js';

type FindHost = (content: HTMLElement) => Host;

/**
 * The page around the frame, before what speaks with it is there: `host` keeps what it should be told until `find` brings
 * that.
 */
export function lateHost(): { readonly host: Host; readonly find: (findHost: FindHost) => void } {
  const waiting: ((host: Host) => void)[] = [];
  let tell: (what: (host: Host) => void) => void = (what) => {
    waiting.push(what);
  };
  return {
    host: {
      step: (index) => tell((host) => host.step(index)),
      finished: () => tell((host) => host.finished()),
      measure: () => tell((host) => host.measure()),
    },
    find(findHost) {
      const content = document.querySelector('main');
      if (!content) return;
      const found = findHost(content);
      tell = (what) => what(found);
      waiting.forEach(tell);
    },
  };
}
