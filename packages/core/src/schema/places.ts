import { join } from './path.js';
import { namedIn, type ItemOutline, type Named, type Outline, type PageOutline } from './outline.js';

/** A field of a definition that can refer to answers. */
export interface Place {
  readonly path: string;
  readonly given: unknown;
  /** It can refer to the items before this position, counted over all pages. */
  readonly before: number;
  /** An item that it can refer to besides: the one that a check belongs to. */
  readonly self?: string | undefined;
}

/** Lists that an item's parts with conditions and texts are in. */
const partLists = ['options', 'rows'];

/** Every condition of a definition, in order. */
export function conditionsIn({ pages, ends }: Outline): readonly Place[] {
  return [
    ...inOrder(pages, ({ path, raw }, before) => fieldsOf(raw, path, ['showIf'], before), conditionsOfItem),
    ...ends.flatMap(({ path, raw }) => fieldsOf(raw, path, ['showIf'], Infinity)),
  ];
}

function conditionsOfItem(item: ItemOutline, before: number): readonly Place[] {
  const { path, raw, id } = item;
  const checks = namedIn(raw, 'checks', path).flatMap((check) =>
    fieldsOf(check.raw, check.path, ['require'], before),
  );
  return [
    ...fieldsOf(raw, path, ['showIf', 'requiredIf'], before),
    ...partsOf(item).flatMap((part) => fieldsOf(part.raw, part.path, ['showIf'], before)),
    ...checks.map((place) => ({ ...place, self: id })),
  ];
}

/** Every text that can take up an answer, in order. */
export function pipeableIn({ raw, pages, ends }: Outline): readonly Place[] {
  return [
    ...inOrder(
      pages,
      (page, before) => fieldsOf(page.raw, page.path, ['title', 'intro'], before),
      (item, before) => [
        ...fieldsOf(item.raw, item.path, ['label', 'hint'], before),
        ...partsOf(item).flatMap((part) => fieldsOf(part.raw, part.path, ['label'], before)),
      ],
    ),
    ...fieldsOf(raw, '', ['thanks'], Infinity),
    ...ends.flatMap((end) => fieldsOf(end.raw, end.path, ['title', 'text'], Infinity)),
  ];
}

function inOrder(
  pages: readonly PageOutline[],
  ofPage: (page: PageOutline, before: number) => readonly Place[],
  ofItem: (item: ItemOutline, before: number) => readonly Place[],
): readonly Place[] {
  let before = 0;
  return pages.flatMap((page) => [
    ...ofPage(page, before),
    ...page.items.flatMap((item) => ofItem(item, before++)),
  ]);
}

const partsOf = ({ raw, path }: Named): readonly Named[] =>
  partLists.flatMap((list) => namedIn(raw, list, path));

function fieldsOf(
  raw: Readonly<Record<string, unknown>>,
  path: string,
  names: readonly string[],
  before: number,
): readonly Place[] {
  return names
    .filter((name) => raw[name] !== undefined)
    .map((name) => ({ path: join(path, name), given: raw[name], before }));
}
