import type { Path, Tree, TreeItem, TreePage } from '../paths/tree.js';

/** For people. */
export function printTree(tree: Tree): string {
  return [
    `${tree.instrument} ${tree.version}: ${tree.title} (${tree.language})`,
    '',
    ...tree.pages.flatMap(printPage),
    ...printPaths(tree),
  ].join('\n');
}

function printPage({ id, title, onlyIf, items }: TreePage, index: number): readonly string[] {
  return [
    `${index + 1}. ${title ?? id}${title === undefined ? '' : ` (${id})`}`,
    ...(onlyIf === undefined ? [] : [`   only if ${onlyIf}`]),
    ...items.flatMap(printItem),
    '',
  ];
}

function printItem({ id, type, label, onlyIf }: TreeItem): readonly string[] {
  const line = `   ${id} (${type}): ${label}`;
  return onlyIf === undefined ? [line] : [line, `      only if ${onlyIf}`];
}

function printPaths({ paths, shortest, longest, exact }: Tree): readonly string[] {
  const { count, moreThan = 0, listed } = paths;
  if (count === 1) return [`One path: ${sizeOf(longest)}.`];
  const bound = exact ? '' : ' They are bounds: there are too many ways to follow each.';
  const range = [`Shortest: ${sizeOf(shortest)}.`, `Longest: ${sizeOf(longest)}.${bound}`];
  if (count === null) return [`More than ${moreThan} paths: too many to count or list.`, ...range];
  const rest = count - listed.length;
  return [
    `${count} paths:`,
    ...listed.map((path) => `  ${sizeOf(path)}: ${differenceOf(path)}`),
    ...(rest > 0 ? [`  and ${rest} more, not listed`] : []),
    ...range,
  ];
}

function sizeOf({ questions, minutes }: Path): string {
  return `${questions} question${questions === 1 ? '' : 's'}, ${minutes} minute${minutes === 1 ? '' : 's'}`;
}

function differenceOf({ shows, leavesOut }: Path): string {
  const parts = [
    ...(shows.length ? [`with ${shows.join(', ')}`] : []),
    ...(leavesOut.length ? [`without ${leavesOut.join(', ')}`] : []),
  ];
  return parts.join('; ');
}
