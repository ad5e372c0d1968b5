import type { Fixture } from '../../test/dist/fixtures/index.js';
import { elementOf } from '../../test/dist/fixtures/show.js';
import { cssOf, editableIn, propertyOf, sixDigits, type Values, valuesOf } from './theme-css.js';
import type { TokenFact } from './token-facts.js';

interface Parts {
  readonly fixture: Fixture;
  /** The files of the themes, by name. */
  readonly themes: Readonly<Record<string, string>>;
  readonly isDark: boolean;
}

function make<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  given: Partial<HTMLElementTagNameMap[T]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[T] {
  const element = Object.assign(document.createElement(tag), given);
  element.append(...children);
  return element;
}

/** Fields for every token beside a real survey, which follows at once. */
export function tokenEditor({ fixture, themes, isDark }: Parts): HTMLElement {
  const preview = make('div', { className: 'kith-look-preview' }, elementOf(fixture));
  const output = make('output', { className: 'kith-look-css' });
  const fields = make('div', { className: 'kith-look-fields' });
  let values: Values = new Map();
  const show = (next: Values): void => {
    for (const name of values.keys()) preview.style.removeProperty(name);
    values = next;
    for (const [name, value] of values) preview.style.setProperty(name, value);
    output.value = cssOf(values) || 'Nothing is set: this is the default look.';
  };
  const fill = (): void => {
    fields.replaceChildren(
      ...editableIn(isDark).map((fact) =>
        field(fact, isDark, values, (name, value) => show(withValue(values, name, value))),
      ),
    );
  };
  const pick = (css: string): void => {
    show(valuesOf(css));
    fill();
  };
  show(values);
  fill();
  return make(
    'div',
    { className: 'kith-look' },
    make('form', {}, themePicker(themes, pick), fields, copyButton(output), output),
    preview,
  );
}

function withValue(values: Values, name: string, value: string): Values {
  const next = new Map(values);
  if (value.trim()) next.set(name, value.trim());
  else next.delete(name);
  return next;
}

function themePicker(themes: Parts['themes'], pick: (css: string) => void): HTMLElement {
  const options = ['default', ...Object.keys(themes)].map((name) => make('option', { value: name }, name));
  const select = make('select', {}, ...options);
  select.addEventListener('change', () => pick(themes[select.value] ?? ''));
  return make('label', {}, make('span', {}, 'Theme'), select);
}

function field(
  fact: TokenFact,
  isDark: boolean,
  values: Values,
  set: (name: string, value: string) => void,
): HTMLElement {
  const name = propertyOf(fact, isDark);
  const standard = (isDark ? fact.dark : fact.light) ?? '';
  const value = values.get(name);
  const input = make('input', { type: fact.kind === 'color' ? 'color' : 'text' });
  if (fact.kind === 'color') input.value = sixDigits(value ?? standard);
  else Object.assign(input, { value: value ?? '', placeholder: standard });
  input.addEventListener('input', () => set(name, input.value));
  return make('label', {}, make('span', {}, make('code', {}, name), make('small', {}, fact.meaning)), input);
}

function copyButton(output: HTMLOutputElement): HTMLElement {
  const button = make('button', { type: 'button' }, 'Copy CSS');
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(output.value).then(
      () => (button.textContent = 'Copied'),
      () => (button.textContent = 'Not allowed here: select it below'),
    );
  });
  return button;
}
