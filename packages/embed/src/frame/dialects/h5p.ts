import { type Dialect, fieldsOf, type Post } from './dialect.js';

/** The messages of H5P's resizer, which serves any frame of a page that has it. */
export function h5pDialect(post: Post): Dialect {
  const context = 'h5p';
  let isThere = false;
  let last = 0;
  const tell = (): void => {
    if (isThere && last > 0) post({ context, action: 'resize', scrollHeight: last });
  };
  const greet = (): void => post({ context, action: 'hello' });
  return {
    name: 'H5P',
    begin: greet,
    hear(data) {
      const fields = fieldsOf(data);
      if (fields['context'] !== context) return false;
      if (fields['action'] === 'ready') greet();
      if (fields['action'] === 'hello') isThere = true;
      tell();
      return true;
    },
    size(height) {
      last = height;
      tell();
    },
  };
}
