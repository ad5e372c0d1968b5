import { a11ySnapshot } from '@web/test-runner-commands';

interface Node {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly Node[];
}

/**
 * What a screen reader is told of an item's controls with this role. Chromium says it; for the others it is put
 * together from the labels that the controls point to.
 */
export async function namesOf(item: Element, role: string): Promise<readonly string[]> {
  if (!('userAgentData' in navigator)) return labelsOf(item, role);
  // Typed as if it told nothing.
  const snapshot = a11ySnapshot as (payload: object) => Promise<unknown>;
  const tree = await snapshot({});
  return namesIn(tree as Node, role);
}

function namesIn({ role, name = '', children = [] }: Node, wanted: string): readonly string[] {
  return [...(role === wanted ? [name] : []), ...children.flatMap((child) => namesIn(child, wanted))];
}

function labelsOf({ shadowRoot }: Element, type: string): readonly string[] {
  const tidy = (node: Element | null) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return [...(shadowRoot?.querySelectorAll<HTMLInputElement>(`input[type=${type}]`) ?? [])].map((input) => {
    const ids = input.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const nodes = ids.length
      ? ids.map((id) => shadowRoot?.getElementById(id) ?? null)
      : [...(input.labels ?? [])];
    return input.getAttribute('aria-label') ?? nodes.map(tidy).join(' ');
  });
}
