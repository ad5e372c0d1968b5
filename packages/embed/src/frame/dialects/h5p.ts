import { type Dialect, fieldsOf, type Post } from './dialect.js';

/**
 * The messages of H5P's resizer, which serves any frame of a page that has it. It is asked to make room before it is
 * given a height: an old one puts something beside the frame then, and takes away what stands there when it resizes.
 * Old ones read `height`, those of today `clientHeight` and `scrollHeight`.
 */
export function h5pDialect(post: Post): Dialect {
  const context = 'h5p';
  let isThere = false;
  let last = 0;
  const tell = (action: 'prepareResize' | 'resize'): void => {
    if (isThere && last > 0) post({ context, action, clientHeight: last, scrollHeight: last, height: last });
  };
  const greet = (): void => post({ context, action: 'hello' });
  return {
    name: 'H5P',
    begin: greet,
    hear(data) {
      const { context: of, action } = fieldsOf(data);
      if (of !== context) return false;
      if (action === 'ready') greet();
      if (action === 'hello') isThere = true;
      tell(action === 'resizePrepared' ? 'resize' : 'prepareResize');
      return true;
    },
    size(height) {
      last = height;
      tell('prepareResize');
    },
  };
}
