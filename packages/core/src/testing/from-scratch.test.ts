import {
  evaluate,
  pipedIn,
  textsOf,
  type Computed,
  type Condition,
  type ConditionSource,
  type Definition,
  type Item,
  type ItemView,
  type PipedAnswer,
  type RunDraft,
} from '../index.js';

/** An item as it must be seen, without what is wrong with its answer. */
export type Expected = Omit<ItemView, 'issues' | 'id' | 'item'>;

type Given = Pick<ItemView, 'state' | 'value' | 'otherText'>;
type Answers = Pick<RunDraft, 'answers' | 'draw'>;

const nothing: Given = { state: 'unanswered', value: null, otherText: '' };

/**
 * The whole survey worked out anew, in one pass, from the definition, what was answered and what chance decided.
 * Knows nothing of graphs and worklists, and shares with the engine only how one condition is evaluated.
 */
export function fromScratch(
  definition: Definition,
  { answers, draw }: Answers,
  context: Readonly<Record<string, string>>,
) {
  const given = new Map(answers.map(({ id, state, value, otherText }) => [id, { state, value, otherText }]));
  const views = new Map<string, Expected>();
  const source = sourceOf(definition, views, context);
  const holds = (condition: Condition | undefined) => !condition || evaluate(condition, source) === true;
  const pipesOf = (ids: readonly string[]) =>
    ids.length ? Object.fromEntries(ids.map((id) => [id, pipedFrom(id, views, source)])) : null;
  for (const page of definition.pages) {
    const isOn = holds(page.showIf);
    for (const item of page.items) {
      const order = offered(item, draw.parts[item.id], holds);
      views.set(item.id, {
        shown: isOn && holds(item.showIf) && !draw.leftOut.includes(item.id),
        required: !!item.required || (item.requiredIf !== undefined && holds(item.requiredIf)),
        order,
        pipes: pipesOf(pipedIn(textsOf(item))),
        ...stillOffered(item, given.get(item.id) ?? nothing, order),
      });
    }
  }
  return { views, source };
}

function sourceOf(
  { computed = [] }: Definition,
  views: ReadonlyMap<string, Expected>,
  context: Readonly<Record<string, string>>,
): ConditionSource {
  const shown = (id: string) => (views.get(id)?.shown ? views.get(id) : undefined);
  return {
    state: (id) => shown(id)?.state ?? 'not-shown',
    value: (id) => shown(id)?.value ?? null,
    computed: (id) => {
      const found = computed.find((each) => each.id === id);
      return found ? workOut(found, (source) => shown(source)?.value ?? null) : null;
    },
    context,
  };
}

function workOut(computed: Computed, valueOf: (id: string) => unknown): number | null {
  const ids = 'count' in computed ? computed.count : 'sum' in computed ? computed.sum : computed.mean;
  const values = ids.map(valueOf).filter((value) => value !== null);
  if ('count' in computed) return values.length;
  const numbers = values
    .flatMap((value): unknown[] => (typeof value === 'object' ? Object.values(value) : [value]))
    .filter((each) => typeof each === 'number');
  if (numbers.length < ('mean' in computed ? (computed.minimum ?? 1) : 1)) return null;
  const sum = numbers.reduce((total, each) => total + each, 0);
  return 'sum' in computed ? sum : sum / numbers.length;
}

function pipedFrom(id: string, views: ReadonlyMap<string, Expected>, source: ConditionSource): PipedAnswer {
  const view = views.get(id);
  if (!view) return { value: source.computed(id), otherText: '' };
  return view.shown ? { value: view.value, otherText: view.otherText } : { value: null, otherText: '' };
}

/** Options or rows of an item. */
export function partsOf(item: Item) {
  if (item.type === 'then-now') return [{ id: 'then' }, { id: 'now' }];
  return 'options' in item ? item.options : 'rows' in item ? item.rows : [];
}

function offered(
  item: Item,
  drawn: readonly string[] | undefined,
  holds: (condition: Condition | undefined) => boolean,
): readonly string[] | null {
  const parts: readonly { readonly id: string; readonly showIf?: Condition }[] = partsOf(item);
  if (!drawn && !parts.some(({ showIf }) => showIf)) return null;
  const ids = parts.filter(({ showIf }) => holds(showIf)).map(({ id }) => id);
  return drawn ? drawn.filter((id) => ids.includes(id)) : ids;
}

function stillOffered(item: Item, given: Given, order: readonly string[] | null): Given {
  const { value } = given;
  if (value === null || !order || !partsOf(item).some((part) => 'showIf' in part)) return given;
  if (typeof value === 'string') return order.includes(value) ? given : nothing;
  const left = Array.isArray(value)
    ? (value as readonly string[]).filter((id) => order.includes(id))
    : Object.fromEntries(Object.entries(value).filter(([row]) => order.includes(row)));
  if (!Object.keys(left).length) return nothing;
  const other = 'options' in item ? item.options.find((option) => option.other)?.id : undefined;
  const keepsOther = other !== undefined && Array.isArray(left) && left.includes(other);
  return { state: 'answered', value: left, otherText: keepsOther ? given.otherText : '' };
}
