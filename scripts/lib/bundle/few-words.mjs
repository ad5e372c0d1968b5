function* newErrors(node) {
  if (node.type === 'NewExpression' && node.callee.name === 'KithError') yield node;
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (typeof child?.type === 'string') yield* newErrors(child);
}

/** Written where it is thrown, and not put together from something that the error does not hold otherwise. */
const isProse = ({ type }) => type === 'Literal' || type === 'TemplateLiteral';

/**
 * A rollup plugin: errors without their sentences. They keep code, path, given and expected, of which `KithError`
 * makes its message; what a code means stands in docs/errors.md, for the web team and not for every family's phone.
 */
export const fewWords = () => ({
  name: 'few-words',
  transform(code, id) {
    if (!/[\\/]packages[\\/]/.test(id) || !code.includes('new KithError(')) return null;
    let rest = code;
    for (const { arguments: given } of [...newErrors(this.parse(code))].reverse()) {
      const [, message, details] = given;
      if (!message || !details || !isProse(message)) continue;
      // Line breaks stay, so that source maps stay right.
      const breaks = code.slice(message.start, message.end).replace(/[^\n]/g, '');
      rest = `${rest.slice(0, message.start)}''${breaks}${rest.slice(message.end)}`;
    }
    return { code: rest, map: null };
  },
});
