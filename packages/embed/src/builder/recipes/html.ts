/** Attributes in the order in which they are written; `true` is one without a value, absent ones are left out. */
export type Attributes = Readonly<Record<string, string | true | undefined>>;

/**
 * What could end a text or an attribute, begin a tag, or mean something to a system that reads the code before a
 * browser does: square brackets are shortcodes.
 */
const special = /[&<>"'`[\]]/g;

/** What no markup can hold, and nobody can see: control characters, line ends among them, and half of a character. */
const unwritable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** A text as it can stand in a page, with nothing around it: what was typed, without what nobody can see. */
export const writable = (text: string): string => text.replace(unwritable, '').trim();

/** A text as code that a page reads as this text and nothing else, inside an element or between quotation marks. */
export const escapeText = (text: string): string =>
  writable(text).replace(special, (sign) => `&#${sign.charCodeAt(0)};`);

/** An element on one line, because editors turn line ends into markup. `content` is code already. */
export function element(tag: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeText(value ?? '')}"`));
  return `<${tag}${written.join('')}>${content}</${tag}>`;
}

/** An element that has no end. */
export const voidElement = (tag: string, attributes: Attributes): string =>
  element(tag, attributes).slice(0, -`</${tag}>`.length);
