interface Given {
  readonly class?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** An element with its content. Text is text. */
export function make<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  { class: className, text, attributes = {} }: Given = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  if (className !== undefined) element.className = className;
  if (text !== undefined) element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A heading of a level of the page's choice, as those of surveys are. */
export const heading = (level: number, className: string, text: string): HTMLElement =>
  make('div', {
    class: className,
    text,
    attributes: { role: 'heading', 'aria-level': String(Math.min(Math.max(level, 1), 6)) },
  });
