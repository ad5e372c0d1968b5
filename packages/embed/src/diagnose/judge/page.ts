import { type Found, found } from '../catalogue.js';
import type { Facts } from '../facts.js';

type PageFacts = Pick<Facts, 'frame' | 'origin'>;

/** What is known of the page and of what is around it. */
export function judgePage({ frame, origin }: PageFacts): readonly Found[] {
  const { isFramed, isOpaque, isSameOrigin, parent = '?', dialects } = frame;
  const around = !isFramed
    ? found('frameNone')
    : isSameOrigin
      ? found('frameSame')
      : found('frameOther', { parent });
  return [
    around,
    ...(isOpaque ? [found('frameSandboxed')] : []),
    ...(isFramed && dialects
      ? [dialects.length > 0 ? found('frameAnswered', { list: dialects.join(', ') }) : found('frameSilent')]
      : []),
    found(origin.isSecure ? 'originSecure' : 'originInsecure', { origin: origin.name }),
    ...(origin.isOnline ? [] : [found('originOffline')]),
  ];
}
