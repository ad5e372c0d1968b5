import { KithError } from '@kith/core';
import type { AdapterJudgment, ResponseFacts } from '../adapter.js';
import type { CustomAdapter } from './define-adapter.js';

const isJudgment = (said: unknown): said is AdapterJudgment =>
  typeof said === 'object' && said !== null
    ? 'refused' in said || 'misdirected' in said
    : said === undefined || said === 'confirmed' || said === 'other-id';

/** Nothing but a success needs the adapter's word to be understood. */
const speaksForItself = ({ status, html }: ResponseFacts): boolean => html || status < 200 || status >= 400;

const judgmentOf = (adapter: CustomAdapter, facts: ResponseFacts, id: string): AdapterJudgment => {
  const said: unknown = adapter.judge(facts, id);
  if (isJudgment(said)) return said;
  throw new TypeError(`it gave back: ${typeof said}`);
};

type Written = ReturnType<CustomAdapter['request']>;

const written = ({ body, contentType }: Written): Written => {
  if (typeof body === 'string' && typeof contentType === 'string') return { body, contentType };
  throw new TypeError('it gave back no text for the body, or none for its type');
};

/**
 * The adapter as a page wrote it, whose mistakes lose no response. Where `judge` fails on a success, the response is
 * kept; but where arriving twice does harm it may have arrived, and is not sent again. Where `request` fails there is
 * nothing to keep or to send: it throws `attribute-invalid`, so that whoever has the record can say so.
 */
export const guarded = (name: string, adapter: CustomAdapter): CustomAdapter => ({
  ...adapter,
  request: (record) => {
    try {
      return written(adapter.request(record));
    } catch (cause) {
      throw new KithError('attribute-invalid', `The request of the adapter "${name}" fails.`, {
        path: 'adapter',
        given: name,
        expected:
          'a request that gives a body and its type for every response and every wish to be contacted',
        cause,
      });
    }
  },
  judge: (facts, id) => {
    try {
      return judgmentOf(adapter, facts, id);
    } catch (error) {
      if (speaksForItself(facts)) return undefined;
      return {
        misdirected: `${String(facts.status)}, on which the adapter's judge fails: ${String(error)}`,
        ...(!adapter.capabilities.idempotent && { end: 'sent' }),
      };
    }
  },
});
