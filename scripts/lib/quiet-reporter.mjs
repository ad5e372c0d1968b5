import { writeFileSync } from 'node:fs';
import { inspect } from 'node:util';

function describeFailure({ name, file, line, details }) {
  const error = details.error?.cause ?? details.error;
  return `\n✖ ${name}\n  ${file ?? ''}:${line ?? ''}\n${inspect(error).replace(/^/gm, '  ')}\n`;
}

/** What failed only because something inside it failed says nothing new. */
const isEcho = ({ details }) => details.error?.failureType === 'subtestsFailed';

/** A reporter for `node --test`: prints what fails, and leaves the counts in the file named by KITH_COUNTS. */
export default async function* quietReporter(events) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of events) {
    const isSuite = data?.details?.type === 'suite';
    if (type === 'test:pass' && !isSuite) passed++;
    if (type === 'test:fail' && !isEcho(data)) {
      failed++;
      yield describeFailure(data);
    }
    if (type === 'test:stderr') yield data.message;
  }
  if (process.env.KITH_COUNTS) writeFileSync(process.env.KITH_COUNTS, JSON.stringify({ passed, failed }));
}
