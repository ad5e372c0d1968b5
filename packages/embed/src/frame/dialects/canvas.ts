import { type Dialect, fieldsOf, type Post } from './dialect.js';

/** How long a host has to answer. */
const patience = 500;

/**
 * `lti.frameResize` and its like, of Canvas and of others that took it over. Some hosts read only text, some only
 * objects; none needs to answer, and none can where the frame has no origin. So it is written as text first, and as an
 * object too until an answer to the text has come.
 */
export function canvasDialect(post: Post): Dialect {
  let count = 0;
  let isText = false;
  const tell = (subject: string, more: Readonly<Record<string, number>> = {}): void => {
    const id = String(++count);
    post(JSON.stringify({ subject, ...more, message_id: `kith-text-${id}` }));
    if (isText) return;
    setTimeout(() => {
      if (!isText) post({ subject, ...more, message_id: `kith-${id}` });
    }, patience);
  };
  return {
    name: 'lti.frameResize',
    hear(data) {
      const { subject, message_id: id } = fieldsOf(data);
      // An answer to an object says nothing about who reads text.
      const isAnswer = String(subject).endsWith('.response') && String(id).startsWith('kith-');
      if (isAnswer && String(id).startsWith('kith-text-')) isText = true;
      return isAnswer;
    },
    size: (height) => tell('lti.frameResize', { height }),
    step: () => tell('lti.scrollToTop'),
  };
}
