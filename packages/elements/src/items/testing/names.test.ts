import { a11ySnapshot } from '@web/test-runner-commands';

interface Node {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly Node[];
}

/** What a screen reader is told of everything with this role; null but in Chromium, which alone says it. */
export async function namesOf(role: string): Promise<readonly string[] | null> {
  if (!('userAgentData' in navigator)) return null;
  // Typed as if it told nothing.
  const snapshot = a11ySnapshot as (payload: object) => Promise<unknown>;
  const tree = await snapshot({});
  return namesIn(tree as Node, role);
}

function namesIn({ role, name = '', children = [] }: Node, wanted: string): readonly string[] {
  return [...(role === wanted ? [name] : []), ...children.flatMap((child) => namesIn(child, wanted))];
}
