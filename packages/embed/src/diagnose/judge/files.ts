import { type Found, found } from '../catalogue.js';
import type { FileFact, FilesFact } from '../facts.js';

const names = (files: readonly FileFact[]): string => files.map(({ address }) => address).join(', ');

/** The files that hold all of Kith: a page needs one of them, once. */
const isMain = ({ address }: FileFact): boolean => /\/kith(-all)?(-classic)?\.js$/.test(address);

function whatRuns({ running, runningFile, tool, files }: FilesFact): readonly Found[] {
  const asked = files.filter((file) => isMain(file) || /\/auto\.js$/.test(file.address));
  if (running === undefined)
    return [asked.length > 0 ? found('filesDidNotRun', { list: names(asked) }) : found('filesAbsent')];
  return [
    runningFile === undefined
      ? found('filesBundled', { version: running })
      : found('filesRun', { version: running, file: `${runningFile}.js` }),
    ...(running === tool ? [] : [found('filesOtherTool', { version: running, tool })]),
  ];
}

function integrity(files: readonly FileFact[]): readonly Found[] {
  const far = files.filter(({ isOtherOrigin, hasIntegrity }) => isOtherOrigin && !hasIntegrity);
  if (far.length > 0) return [found('filesNoIntegrity', { list: names(far) })];
  return files.length > 0 && files.every(({ hasIntegrity }) => hasIntegrity) ? [found('filesIntegrity')] : [];
}

/** Which files of Kith are on the page, and whether they go together. */
export function judgeFiles(facts: FilesFact): readonly Found[] {
  const { files, running } = facts;
  const main = files.filter(isMain);
  return [
    ...whatRuns(facts),
    ...files
      .filter(({ status }) => status !== undefined)
      .map(({ address, status = 0 }) => found('filesAnswered', { file: address, status })),
    ...(main.length > 1 ? [found('filesSeveral', { list: names(main) })] : []),
    ...main
      .filter(({ version }) => running !== undefined && version !== undefined && version !== running)
      .map(({ address, version = '' }) =>
        found('filesOtherVersion', { file: address, version, running: running ?? '' }),
      ),
    ...integrity(files),
  ];
}
