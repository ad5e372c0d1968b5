import type { TreeItem, TreePage } from '../paths/outline.js';
import type { Path, Tree } from '../paths/tree.js';

/** For people. */
export function printTree(tree: Tree): string {
  return [
    `${tree.instrument} ${tree.version}: ${tree.title} (${tree.language})`,
    '',
    ...tree.pages.flatMap(printPage),
    ...printComputed(tree),
    ...printEnds(tree),
    ...printPaths(tree),
  ].join('\n');
}

function printPage({ id, title, onlyIf, order, drawn, items }: TreePage, index: number): readonly string[] {
  return [
    `${index + 1}. ${title ?? id}${title === undefined ? '' : ` (${id})`}`,
    ...only(onlyIf, '   '),
    ...(drawn ? [`   ${drawn.pick} of ${drawn.of} of these, drawn by chance`] : []),
    ...(order ? ['   in an order of chance'] : []),
    ...items.flatMap(printItem),
    '',
  ];
}

function printItem(item: TreeItem): readonly string[] {
  const { id, type, label, onlyIf, takesTurnsWith, askedForIf, order, parts = [] } = item;
  const indent = '      ';
  const list = type === 'matrix' ? 'rows' : 'options';
  return [
    `   ${id} (${type}): ${label}`,
    ...only(onlyIf, indent),
    ...(takesTurnsWith ? [`${indent}takes turns with ${takesTurnsWith.join(', ')}: one in each wave`] : []),
    ...(askedForIf === undefined ? [] : [`${indent}asked for if ${askedForIf}`]),
    ...(order ? [`${indent}${list} in an order of chance`] : []),
    ...parts.map((part) => `${indent}${part.kind} "${part.label}" only if ${part.onlyIf}`),
  ];
}

function only(condition: string | undefined, indent: string): readonly string[] {
  return condition === undefined ? [] : [`${indent}only if ${condition}`];
}

function printComputed({ computed }: Tree): readonly string[] {
  return computed.length ? ['Computed:', ...computed.map(({ id, is }) => `   ${id}: ${is}`), ''] : [];
}

function printEnds({ ends }: Tree): readonly string[] {
  if (!ends.length) return [];
  return [
    'Ends:',
    ...ends.map(({ id, onlyIf }) => `   ${id}: only if ${onlyIf}`),
    '   otherwise the thanks',
    '',
  ];
}

function printPaths(tree: Tree): readonly string[] {
  const { paths, shortest, longest, exact, assumes } = tree;
  const { count, moreThan = 0, listed } = paths;
  const taken = assumes.length ? [`Taken to come either way: ${assumes.join('; ')}.`] : [];
  if (count === 1) return [`One path: ${sizeOf(longest)}.`, ...taken];
  const cause = assumes.length
    ? 'not all that decides is followed'
    : 'there are too many ways to follow each';
  const bound = exact ? '' : ` They are bounds: ${cause}.`;
  const range = [`Shortest: ${sizeOf(shortest)}.`, `Longest: ${sizeOf(longest)}.${bound}`, ...taken];
  if (count === null) return [`More than ${moreThan} paths: too many to count or list.`, ...range];
  const rest = count - listed.length;
  return [
    `${count} paths:`,
    ...listed.map((path) => `  ${sizeOf(path)}: ${differenceOf(path, tree)}`),
    ...(rest > 0 ? [`  and ${rest} more, not listed`] : []),
    ...range,
  ];
}

function sizeOf({ questions, minutes }: Path): string {
  return `${questions} question${questions === 1 ? '' : 's'}, ${minutes} minute${minutes === 1 ? '' : 's'}`;
}

function differenceOf({ shows, leavesOut, end }: Path, { ends }: Tree): string {
  const parts = [
    ...(shows.length ? [`with ${shows.join(', ')}`] : []),
    ...(leavesOut.length ? [`without ${leavesOut.join(', ')}`] : []),
    ...(ends.length ? [end === undefined ? 'ends with the thanks' : `ends with ${end}`] : []),
  ];
  return parts.join('; ');
}
