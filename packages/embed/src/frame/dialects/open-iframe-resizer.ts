import { type Dialect, fieldsOf, type Post } from './dialect.js';

/** The messages of open-iframe-resizer: silent until its parent script says that it is there. */
export function openIframeResizerDialect(post: Post): Dialect {
  let isThere = false;
  let last = 0;
  const tell = (): void => {
    if (isThere && last > 0)
      post({ type: 'iframe-resized', width: document.documentElement.clientWidth, height: last });
  };
  return {
    name: 'open-iframe-resizer',
    hear(data) {
      const { type } = fieldsOf(data);
      if (type !== 'iframe-child-init' && type !== 'iframe-get-child-dimensions') return false;
      isThere = true;
      tell();
      return true;
    },
    size(height) {
      last = height;
      tell();
    },
  };
}
