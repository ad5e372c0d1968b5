import type { Queue } from './queue.js';

/** What all deliveries of one page share, however many surveys it holds. */
export interface PostRoom {
  /** By endpoint. */
  readonly queues: Map<string, Queue>;
  /** Bytes that requests which outlive the page may still carry. */
  room: number;
}

// Browsers give all requests that outlive a page 64 KiB together.
export const createPostRoom = (): PostRoom => ({ queues: new Map(), room: 65_536 });
