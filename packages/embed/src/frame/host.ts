import { keepAnswered } from './answered.js';
import { say } from '../page-scripts/say.js';
import { canvasDialect } from './dialects/canvas.js';
import type { Dialect, Post } from './dialects/dialect.js';
import { h5pDialect } from './dialects/h5p.js';
import { iframeResizerDialect } from './dialects/iframe-resizer.js';
import { kithDialect } from './dialects/kith.js';
import { openIframeResizerDialect } from './dialects/open-iframe-resizer.js';
import { GrowthGuard } from './growth-guard.js';

/** The page around the frame, whatever it understands; all of it is silent where there is none. */
export interface Host {
  step(index?: number): void;
  finished(): void;
  /** Tells the height of the content once what is happening now is drawn. */
  measure(): void;
}

const silent: Host = {
  step: () => undefined,
  finished: () => undefined,
  measure: () => undefined,
};

/** Heights that differ by less are the same: browsers round. */
const slack = 1;

/** So many milliseconds without another height, and what grew has come to rest. */
const rest = 1000;

/** Speaks with the page around this one about the height of `content`, in every dialect at once. */
export function findHost(content: HTMLElement): Host {
  const { parent } = window;
  if (parent === window) return silent;
  // Anyone may hear how tall a page is.
  const post: Post = (message) => parent.postMessage(message, '*');
  const dialects: readonly Dialect[] = [
    kithDialect(post),
    canvasDialect(post),
    openIframeResizerDialect(post),
    iframeResizerDialect(post),
    h5pDialect(post),
  ];
  const answered = keepAnswered();
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    for (const dialect of dialects) if (dialect.hear(data)) answered.add(dialect.name);
  });
  for (const dialect of dialects) dialect.begin?.();
  return speaker(content, dialects);
}

function speaker(content: HTMLElement, dialects: readonly Dialect[]): Host {
  const { measure, reset } = heights(content, (height) => {
    for (const dialect of dialects) dialect.size(height);
  });
  return {
    step(index) {
      reset();
      for (const dialect of dialects) dialect.step?.(index);
      measure();
    },
    finished: () => {
      for (const dialect of dialects) dialect.finished?.();
    },
    measure,
  };
}

/** Tells the height of `content` whenever it is another. `reset`: somebody did something. */
function heights(content: HTMLElement, tell: (height: number) => void) {
  const guard = new GrowthGuard(() => performance.now());
  let told = 0;
  let isSaid = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const atRest = (): void => {
    if (guard.rested()) tellHeight();
    else if (!isSaid) {
      say('frame-grows', 'The page around this frame makes it grow without end; it scrolls now.');
      isSaid = true;
    }
  };
  const tellHeight = (): void => {
    waiting = undefined;
    clearTimeout(resting);
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === 0 || Math.abs(height - told) <= slack) return;
    if (guard.allows(height)) tell((told = height));
    else resting = setTimeout(atRest, rest);
  };
  // Not with the next picture: a frame below the fold is not drawn at all.
  const measure = (): void => {
    waiting ??= setTimeout(tellHeight, 16);
  };
  new ResizeObserver(measure).observe(content);
  return {
    measure,
    reset: () => {
      guard.reset();
      isSaid = false;
    },
  };
}
