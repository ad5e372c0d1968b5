import type { Dialect, Post } from './dialect.js';

const mark = '[iFrameSizer]';

/** The messages of iframe-resizer 4 and 5, as they go over the wire: the parent gives the frame an id, which every answer repeats. */
export function iframeResizerDialect(post: Post): Dialect {
  let id: string | undefined;
  let last = 0;
  const tell = (type: string, y: number, x: number): void => {
    if (id !== undefined) post(`${mark}${id}:${String(y)}:${String(x)}:${type}`);
  };
  const tellSize = (type: string): void => {
    if (last > 0) tell(type, last, document.documentElement.clientWidth);
  };
  return {
    name: 'iframe-resizer',
    begin: () => post('[iFrameResizerChild]Ready'),
    hear(data) {
      if (typeof data !== 'string' || !data.startsWith(mark)) return false;
      const [given = '', ...rest] = data.slice(mark.length).split(':');
      // Its first message holds every setting; later ones are single words.
      const isFirst = rest.length > 5;
      if (id !== undefined && !isFirst) return true;
      id = given;
      tellSize('init');
      return true;
    },
    size(height) {
      last = height;
      tellSize('resizeObserver');
    },
    step: () => tell('scrollToOffset', 0, 0),
  };
}
