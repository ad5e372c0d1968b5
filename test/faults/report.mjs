const sumOf = (list) => list.reduce((sum, each) => sum + each, 0);
const row = (name, value) => `  ${name.padEnd(49)} ${String(value).padStart(7)}`;

const cutParts = ['request headers', 'request body', 'response headers', 'response body'];

function cutTable(cuts) {
  const line = (name) => {
    const tenths = cuts[name] ?? Array(10).fill(0);
    return `  ${name.padEnd(18)} ${tenths.map((n) => String(n).padStart(5)).join('')}  ${String(sumOf(tenths)).padStart(6)}`;
  };
  const head = `  ${''.padEnd(18)} ${Array.from({ length: 10 }, (_, n) => `${n * 10}%`.padStart(5)).join('')}  ${'all'.padStart(6)}`;
  return [head, ...cutParts.map(line)];
}

const sameMoment = 'finished within the same millisecond in two tabs';

const onDeviceAlone = 'promises that hung on a killed device alone';

const seedsOf = (seeds) => (seeds.length > 1 ? `seeds ${seeds.join(', ')}` : `seed ${seeds[0]}`);

const countOf = (failures, what) => failures.filter((one) => one.what === what).length;

/** What one run is judged by: responses lost, doubled, or stored though nobody gave them. */
export const isClean = ({ failures, total }) => failures.length === 0 && total.strange === 0;

/** The result in words, as it is printed and stands in the documentation. */
export function reportOf({ seeds, minutes, total, counts, cuts, failures }) {
  const named = (start) => Object.entries(counts).filter(([name]) => name.startsWith(start));
  const faults = named('fault: ').sort(([, a], [, b]) => b - a);
  const visits = named('visits: ');
  const readings = named('read: ');
  return [
    `${seedsOf(seeds)}, ${minutes} min`,
    '',
    'Faults',
    ...faults.map(([name, count]) => row(name.slice(7), count)),
    row('in all', sumOf(faults.map(([, count]) => count))),
    row('requests with a response', counts.requests ?? 0),
    '',
    'Where messages were cut: how far into each part',
    ...cutTable(cuts),
    '',
    'Devices',
    row('browser killed (-9) and started again', counts.kills ?? 0),
    row(onDeviceAlone, counts[onDeviceAlone] ?? 0),
    ...visits.map(([name, count]) => row(`visits, ${name.slice(8)}`, count)),
    row(sameMoment, Math.round(counts[sameMoment] ?? 0)),
    row('visits without a network', counts['visits without a network'] ?? 0),
    row('visits with a clock that is moved', counts['visits with a clock that is moved'] ?? 0),
    '',
    'What people read',
    ...readings.map(([name, count]) => row(name.slice(6), count)),
    '',
    'Responses',
    row('finished by their people', total.finished),
    row('accepted: read "kept on this device" or more', total.accepted),
    row('not accepted: killed or left before', total.finished - total.accepted),
    row('  of these read "in this page only"', total.memoryOnly),
    row('  of these stored after all', total.notAcceptedStored),
    row('refused by the collector', total.refused),
    row('stored in the collector', total.rows),
    row('stored, but nobody gave them', total.strange),
    row('left on the devices', counts['left on the devices'] ?? 0),
    row('pages that got stuck', counts['pages that got stuck'] ?? 0),
    row('visits that took too long', counts['visits that took too long'] ?? 0),
    '',
    `accepted ${total.accepted}, lost ${countOf(failures, 'lost')}, doubled ${countOf(failures, 'doubled')}`,
  ];
}

/** The story of each response that was lost or doubled. */
export function failureLines(failures) {
  return failures
    .slice(0, 10)
    .flatMap(({ what, seed, n, id, device, visit, kind, log }) => [
      '',
      `${what.toUpperCase()}: response ${n} (${id}), seed ${seed}, device ${device}, visit ${visit} (${kind})`,
      ...log.map(
        ({ at, ...event }) => `  ${new Date(at).toISOString().slice(11, 23)} ${JSON.stringify(event)}`,
      ),
    ]);
}
