import { answered } from '../../frame/answered.js';
import { originOf } from '../clean-address.js';
import type { Facts, FrameFact } from '../facts.js';

function isSameOrigin(): boolean {
  try {
    return window.parent.location.origin === location.origin;
  } catch {
    return false;
  }
}

/** Chrome and Safari say who is around a frame; nobody has to. */
function parentOrigin(): string | undefined {
  const { ancestorOrigins } = location as { readonly ancestorOrigins?: ArrayLike<string> };
  const origin = ancestorOrigins?.[0];
  return origin === undefined ? undefined : originOf(origin);
}

export function lookAtFrame(): FrameFact {
  const isFramed = window.parent !== window;
  const parent = parentOrigin();
  const dialects = answered();
  return {
    isFramed,
    isOpaque: self.origin === 'null',
    isSameOrigin: isSameOrigin(),
    ...(parent === undefined ? {} : { parent }),
    ...(dialects ? { dialects: [...dialects] } : {}),
  };
}

export const lookAtOrigin = (): Facts['origin'] => ({
  name: self.origin,
  isSecure: window.isSecureContext,
  isOnline: navigator.onLine,
});

const browsers = [
  ['Edge', /\bEdg(?:A|iOS)?\/(\d+)/],
  ['Firefox', /\b(?:Firefox|FxiOS)\/(\d+)/],
  ['Chrome', /\b(?:Headless)?(?:Chrome|CriOS)\/(\d+)/],
  ['Safari', /\bVersion\/(\d+(?:\.\d+)?).*Safari/],
] as const;

/** Name and version, and nothing else of what a browser says of itself. */
export function browserName(agent = navigator.userAgent): string {
  for (const [name, pattern] of browsers) {
    const version = pattern.exec(agent)?.[1];
    if (version !== undefined) return `${name} ${version}`;
  }
  return '?';
}
