import type { Deliverable } from '@kith/delivery';
import { addAdapter, type Adapter, findAdapter } from '@kith/delivery';
import type { CodeRefusal } from './coded-run.js';

/** The code that goes with a record. Entries of earlier visits have theirs in their body. */
const codes = new WeakMap<Deliverable, string>();
const listeners = new Map<string, (why: CodeRefusal) => void>();

/** Pairs a record with its code; `onRefusal` is told where the collector does not take that code. */
export function pair(
  record: Deliverable,
  id: string,
  code: string,
  onRefusal: (why: CodeRefusal) => void,
): void {
  codes.set(record, code);
  listeners.set(id, onRefusal);
}

/** Nothing more will be heard of this response. */
export function unpair(id: string): void {
  listeners.delete(id);
}

/** `json` or `text`, with the code around the record. What it keeps on the device any page with that adapter can send. */
export function withCodes(name: string): string {
  const given = `${name}+class-code`;
  addAdapter(given, (options, privacy) => coded(findAdapter(name, options, privacy)));
  return given;
}

function coded(adapter: Adapter): Adapter {
  return {
    ...adapter,
    request(record) {
      const { body, contentType } = adapter.request(record);
      const code = JSON.stringify(codes.get(record));
      return { body: `{"kith":"submission/1","code":${code},"response":${body}}`, contentType };
    },
    judge(facts, id) {
      const judgment = adapter.judge(facts, id);
      if (typeof judgment === 'object' && 'refused' in judgment && isAboutCode(judgment.refused))
        listeners.get(id)?.(judgment.refused);
      return judgment;
    },
  };
}

const isAboutCode = (code: string): code is CodeRefusal => /^code-(needed|unknown|spent)$/.test(code);
