import { a11ySnapshot } from '@web/test-runner-commands';

interface Node {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly Node[];
}

/** What a screen reader is told of everything with this role; null in an engine that does not say. */
export async function namesOf(role: string): Promise<readonly string[] | null> {
  const tree: unknown = await a11ySnapshot({}).catch(() => null);
  return tree ? namesIn(tree as Node, role) : null;
}

function namesIn({ role, name = '', children = [] }: Node, wanted: string): readonly string[] {
  return [...(role === wanted ? [name] : []), ...children.flatMap((child) => namesIn(child, wanted))];
}
