const valueOf = (property) => property?.value?.value ?? property?.value;

/** Of a node's properties those that a person hears, as ` [invalid, level 2]`. */
function stateOf({ properties = [], value }) {
  const by = Object.fromEntries(properties.map(({ name, value: { value: given } }) => [name, given]));
  const said = [
    by.level && `level ${by.level}`,
    (by.checked === 'true' || by.checked === true) && 'checked',
    by.pressed === 'true' && 'pressed',
    by.invalid && by.invalid !== 'false' && 'invalid',
    by.required && 'required',
    by.disabled && 'disabled',
    by.live && by.live !== 'off' && `live ${by.live}`,
    value?.value !== undefined && value.value !== '' && `value ${value.value}`,
  ].filter(Boolean);
  return said.length > 0 ? ` [${said.join(', ')}]` : '';
}

/** Boxes that say nothing, and text that its parent has said already. */
const silent = new Set([
  'generic',
  'none',
  'InlineTextBox',
  'RootWebArea',
  'LineBreak',
  'Legend',
  'LabelText',
]);

/** Chromium's own button beside a date has its title as text as well: some versions say it twice. */
const onlyOnce = (name) => name.replace(/^(Show date picker) \1$/, '$1');

/**
 * The nodes of Chromium's accessibility tree as lines, indented by what is inside what: role, name, description and
 * state, as a screen reader has them to tell. Reads like the page.
 */
export function treeLines(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const visit = (node, depth, above) => {
    const role = valueOf(node.role);
    const name = onlyOnce((valueOf(node.name) ?? '').replace(/\s+/g, ' ').trim());
    const isSaid = role === 'StaticText' && (name === '' || above.includes(name));
    const isSilent = node.ignored || silent.has(role) || isSaid;
    if (!isSilent) {
      const description = (valueOf(node.description) ?? '').replace(/\s+/g, ' ').trim();
      lines.push(
        `${'  '.repeat(depth)}${role === 'StaticText' ? 'text' : role}${name && ` "${name}"`}${stateOf(node)}${description && ` (${description})`}`,
      );
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) visit(child, depth + (isSilent ? 0 : 1), isSilent ? above : name);
    }
  };
  visit(nodes[0], 0, '');
  return lines;
}
