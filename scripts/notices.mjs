// Writes what people read before the first question, for each privacy mode, adapter and endpoint, for review.
//   npm run build && node scripts/notices.mjs
import { writeFile } from 'node:fs/promises';
import { noticePage, noticeFile } from './lib/notices.mjs';

await writeFile(noticeFile, await noticePage());
console.log('The notices are in docs/adapters/notices.md.');
