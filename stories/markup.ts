import type { Fixture } from '../test/dist/fixtures/index.js';

const attributeNames: Readonly<Record<string, string>> = {
  maxLength: 'maxlength',
  statusHref: 'status-href',
  helpHref: 'help-href',
};

interface OptionLike {
  readonly id: string;
  readonly label: string;
  readonly other?: boolean;
  readonly exclusive?: boolean;
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** How a page would write the fixture, as far as attributes go. */
export function markupOf({
  tag,
  given,
  fallback,
  inside,
}: Omit<Fixture, 'group' | 'name' | 'steps'>): string {
  const attributes = Object.entries(given).map(([name, value]) => attribute(name, value));
  const content = [
    ...('options' in given ? optionsOf(given.options as readonly OptionLike[]) : []),
    ...(inside ? [markupOf(inside)] : []),
    ...(fallback ? [`<a href="…">${escape(fallback)}</a>`] : []),
  ];
  const lines = content.map((line) => `\n  ${line}`).join('');
  return `<${tag}${attributes.join('')}>${lines}${lines ? '\n' : ''}</${tag}>`;
}

function attribute(property: string, value: unknown): string {
  const name = attributeNames[property] ?? property;
  if (value === true || value === '') return ` ${name}`;
  if (typeof value === 'string' || typeof value === 'number') return ` ${name}="${escape(String(value))}"`;
  return name === 'value' && Array.isArray(value) ? ` value="${escape(value.join(' '))}"` : '';
}

function optionsOf(options: readonly OptionLike[]): readonly string[] {
  return options.map(({ id, label, other, exclusive }) => {
    const marks = `${other ? ' data-other' : ''}${exclusive ? ' data-exclusive' : ''}`;
    return `<option value="${escape(id)}"${marks}>${escape(label)}</option>`;
  });
}
