export interface SettlerOptions {
  /** Rewrites the database so that it no longer shows the order of arrival. */
  readonly rewrite: () => Promise<void>;
  readonly onFault: (fault: unknown) => void;
  /** Quiet time in ms before a rewrite. Default 250. */
  readonly delay?: number;
  /** Under steady load a rewrite comes after this many ms at the latest. Default 3000. */
  readonly longestWait?: number;
  /** Milliseconds on a clock that never jumps. */
  readonly now?: () => number;
}

export interface Settler {
  /** Something was written. */
  readonly touch: () => void;
  /** Rewrites now if anything was written since the last time. Rejects with what the rewrite throws. */
  readonly settle: () => Promise<void>;
  /** No rewrite starts by itself from here on. */
  readonly stop: () => void;
}

// A rewrite costs time that grows with the database: it may take a twentieth of the time at most.
const restPerCost = 19;

/**
 * Where a row lies in its page, and which pages are free, tell the order of arrival until the file is
 * rewritten. This decides when: soon after a quiet moment, and seldom enough under load.
 */
export function createSettler(options: SettlerOptions): Settler {
  const { rewrite, onFault, delay = 250, longestWait = 3000, now = () => performance.now() } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dirtySince: number | undefined;
  let restUntil = 0;
  let running: Promise<void> = Promise.resolve();

  function schedule(): void {
    if (dirtySince === undefined) return;
    clearTimeout(timer);
    const due = Math.max(Math.min(now() + delay, dirtySince + longestWait), restUntil);
    timer = setTimeout(() => void settle().catch(onFault), due - now());
    timer.unref();
  }

  async function run(): Promise<void> {
    if (dirtySince === undefined) return;
    dirtySince = undefined;
    const start = now();
    try {
      await rewrite();
      restUntil = now() + (now() - start) * restPerCost;
    } catch (fault) {
      dirtySince ??= start;
      restUntil = now() + longestWait;
      schedule();
      throw fault;
    }
  }

  function settle(): Promise<void> {
    clearTimeout(timer);
    return (running = running.catch(() => undefined).then(run));
  }

  const touch = () => {
    dirtySince ??= now();
    schedule();
  };
  return { touch, settle, stop: () => clearTimeout(timer) };
}
