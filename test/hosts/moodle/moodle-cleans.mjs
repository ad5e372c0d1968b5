import { filterOf, hasScheme } from '../keeps.mjs';

const elements = new Set(
  'a b blockquote br code div em h1 h2 h3 h4 h5 h6 hr i img li ol p pre span strong sub sup table tbody td th thead tr u ul'.split(
    ' ',
  ),
);
const attributes = { a: ['href', 'class'], div: ['class', 'style'], img: ['src', 'alt'] };

/**
 * What Moodle leaves of texts that it cleans: those of students, and all of them where the site has `forceclean`. After
 * what its HTML Purifier was measured to do with its settings: no frame, no script, no `data-*`, no `id`. A simulator.
 */
export const moodleCleans = filterOf({
  keepsElement: (tag) => elements.has(tag),
  keepsAttribute: (tag, { name, value }) =>
    Boolean(attributes[tag]?.includes(name)) &&
    (!['href', 'src'].includes(name) || hasScheme(value, ['http:', 'https:', 'mailto:'])),
});
