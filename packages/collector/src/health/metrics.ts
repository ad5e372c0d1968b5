import type { Tally } from '../store/store.js';
import type { Health } from './health.js';

/** Prometheus text. Counters carry the day as a label, never a time. */
export function metricsText(tallies: readonly Tally[], health: Health, freeDisk: number | undefined): string {
  const lines = [
    '# HELP kith_requests_total Requests by day, survey and outcome.',
    '# TYPE kith_requests_total counter',
    ...tallies.map(
      ({ day, instrument, outcome, n }) =>
        `kith_requests_total{day="${day}",survey="${instrument}",outcome="${outcome}"} ${n}`,
    ),
    '# HELP kith_database_up Whether the database answers.',
    '# TYPE kith_database_up gauge',
    `kith_database_up ${health.database === 'reachable' ? 1 : 0}`,
  ];
  if (freeDisk !== undefined)
    lines.push(
      '# HELP kith_disk_free_bytes Room where the database file lies.',
      '# TYPE kith_disk_free_bytes gauge',
      `kith_disk_free_bytes ${freeDisk}`,
    );
  return `${lines.join('\n')}\n`;
}
