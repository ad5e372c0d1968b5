import { writeFileSync } from 'node:fs';
import { inspect } from 'node:util';

function describeFailure({ name, file, line, details }) {
  const error = details.error?.cause ?? details.error;
  return `\n✖ ${name}\n  ${file ?? ''}:${line ?? ''}\n${inspect(error).replace(/^/gm, '  ')}\n`;
}

/** What failed only because something inside it failed says nothing new. */
const isEcho = ({ details }) => details.error?.failureType === 'subtestsFailed';

/** What was not tried is said, and counts as nothing. */
const skipped = (name, reason) =>
  `   – not tried: ${name}${typeof reason === 'string' ? ` (${reason})` : ''}\n`;

/** A reporter for `node --test`: prints what fails and what is skipped, and leaves the counts in the file named by KITH_COUNTS. */
export default async function* quietReporter(events) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of events) {
    const isSuite = data?.details?.type === 'suite';
    if (type === 'test:pass' && data.skip !== undefined) yield skipped(data.name, data.skip);
    else if (type === 'test:pass' && !isSuite) passed++;
    if (type === 'test:fail' && !isEcho(data)) {
      failed++;
      yield describeFailure(data);
    }
    if (type === 'test:diagnostic' && data.message.startsWith('skipped cell')) yield `   – ${data.message}\n`;
    if (type === 'test:stderr') yield data.message;
  }
  if (process.env.KITH_COUNTS) writeFileSync(process.env.KITH_COUNTS, JSON.stringify({ passed, failed }));
}
