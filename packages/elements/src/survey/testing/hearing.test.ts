import type { KithErrorCode } from '@kith/core';
import { expect } from '@open-wc/testing';
import { KithErrorEvent } from '../../events/index.js';

/** What Kith says in the console while a test runs; nothing of it is printed. */
export class ConsoleLog {
  readonly errors: string[] = [];
  readonly warnings: string[] = [];
  private readonly original = { error: console.error, warn: console.warn };

  constructor() {
    console.error = (...words: readonly unknown[]) => this.errors.push(words.map(String).join(' '));
    console.warn = (...words: readonly unknown[]) => this.warnings.push(words.map(String).join(' '));
  }

  restore(): void {
    Object.assign(console, this.original);
  }
}

/** Codes of the problems that surveys of this page report, oldest first. */
export class ProblemLog {
  readonly events: KithErrorEvent[] = [];
  private readonly stop = new AbortController();

  constructor() {
    const { signal } = this.stop;
    window.addEventListener(KithErrorEvent.type, (event) => this.events.push(event), { signal });
  }

  get codes(): readonly KithErrorCode[] {
    return this.events.map(({ error }) => error.code);
  }

  /** The codes so far, which count no more. */
  take(): readonly KithErrorCode[] {
    const { codes } = this;
    this.events.length = 0;
    return codes;
  }

  restore(): void {
    this.stop.abort();
  }
}

/** Exceptions that nobody caught, in listeners, renderings and promises. */
export class UncaughtLog {
  readonly messages: string[] = [];
  private readonly stop = new AbortController();
  private readonly onerror = window.onerror;

  constructor() {
    // Mocha fails the running test at the first of them; here the test itself decides.
    window.onerror = () => true;
    const { signal } = this.stop;
    const options = { signal, capture: true };
    window.addEventListener(
      'error',
      (event) => {
        event.stopImmediatePropagation();
        event.preventDefault();
        this.messages.push(event.message);
      },
      options,
    );
    window.addEventListener(
      'unhandledrejection',
      (event) => {
        event.stopImmediatePropagation();
        event.preventDefault();
        this.messages.push(String(event.reason));
      },
      options,
    );
  }

  /** Rejections are told after the microtasks of a turn. */
  async settled(): Promise<readonly string[]> {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return this.messages;
  }

  restore(): void {
    this.stop.abort();
    window.onerror = this.onerror;
  }
}

/** Every test of this group fails where an exception got out of the element. */
export function failOnUncaught(): void {
  let uncaught: UncaughtLog;

  beforeEach(() => {
    uncaught = new UncaughtLog();
  });

  afterEach(async () => {
    const messages = await uncaught.settled();
    uncaught.restore();
    expect(messages, 'exceptions out of the element').to.deep.equal([]);
  });
}
