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

/**
 * The adapter as a page wrote it, whose mistakes lose no response. Where `judge` fails on a success, the response is
 * kept; but where arriving twice does harm it may have arrived, and is not sent again.
 */
export const guarded = (adapter: CustomAdapter): CustomAdapter => ({
  ...adapter,
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
