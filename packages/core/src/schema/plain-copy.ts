import { describe } from './describe.js';
import { mistake, type Mistake } from './mistake.js';
import { join } from './path.js';

const maxDepth = 40;
const maxNodes = 200_000;
const tooLarge = `The document refers to itself, or is nested deeper than ${maxDepth} levels, or is too large.`;

interface Copying {
  readonly mistakes: Mistake[];
  nodes: number;
}

/**
 * A copy that holds nothing but data: no `__proto__` keys, no class instances, no cycles, no text that a
 * database would refuse. Fields that are `undefined` are left out, as JSON does.
 */
export function plainCopy(input: unknown): {
  readonly value: unknown;
  readonly mistakes: readonly Mistake[];
} {
  const copying: Copying = { mistakes: [], nodes: 0 };
  return { value: copy(input, '', 0, copying), mistakes: copying.mistakes };
}

function copy(value: unknown, path: string, depth: number, copying: Copying): unknown {
  const refuse = (at: string, message: string): void => {
    copying.mistakes.push(mistake(at, 'not-data', message));
  };
  if (++copying.nodes > maxNodes || depth > maxDepth) {
    // Said once: a cycle would say it without end.
    if (!copying.mistakes.some(({ message }) => message === tooLarge)) refuse('', tooLarge);
    return undefined;
  }
  if (typeof value === 'string') {
    if (!isPlainText(value)) refuse(path, 'This text holds U+0000 or half a character.');
    return value;
  }
  if (Array.isArray(value)) {
    return Array.from(value, (each, i) => copy(each, join(path, i), depth + 1, copying));
  }
  if (isPlainObject(value)) {
    const result: Record<string, unknown> = {};
    for (const [key, each] of Object.entries(value)) {
      const at = join(path, key);
      if (key === '__proto__' || !isPlainText(key)) refuse(at, 'This name is not allowed.');
      else if (each !== undefined) result[key] = copy(each, at, depth + 1, copying);
    }
    return result;
  }
  const isData = value === null || typeof value === 'boolean' || Number.isFinite(value);
  if (!isData) refuse(path, `Expected data as in JSON, but found ${describe(value)}.`);
  return value;
}

function isPlainText(text: string): boolean {
  return !/[\0\p{Cs}]/u.test(text);
}

/** Also from another frame, whose `Object` is not ours; but no Map, Date or instance of a class. */
function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
