import { type Dialect, fieldsOf, type Post } from './dialect.js';

/** Kith's own messages, for `parent.js`. */
export function kithDialect(post: Post): Dialect {
  let last = 0;
  const tell = (type: string, more: Readonly<Record<string, number>> = {}): void =>
    post({ ns: 'kith', v: 1, type, ...more });
  const tellSize = (): void => {
    if (last > 0) tell('resize', { height: last });
  };
  return {
    name: 'parent.js',
    begin: () => tell('ready'),
    hear(data) {
      const { ns, v, type } = fieldsOf(data);
      const isHello = ns === 'kith' && v === 1 && type === 'hello';
      if (isHello) tellSize();
      return isHello;
    },
    size(height) {
      last = height;
      tellSize();
    },
    step: (index) => tell('step', index === undefined ? {} : { index }),
    finished: () => tell('finished'),
  };
}
