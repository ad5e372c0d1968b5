const settings = 'SettingsElement';

/** What a person at the docs can use: neither what is private, nor what only the platform or Lit calls. */
const isPublic = ({ name, privacy, static: isStatic, description }) =>
  !privacy?.match(/private|protected/) &&
  !name.startsWith('#') &&
  !isStatic &&
  !/Callback$/.test(name) &&
  !description?.includes('@internal');

/** Drops private members, and lets the one-line summary stand where there is no longer description. */
const publicFace = {
  name: 'kith-public-face',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules)
      for (const declaration of declarations) {
        declaration.description ||= declaration.summary;
        declaration.members = declaration.members?.filter(isPublic);
        const names = declaration.members?.map(({ name }) => name);
        declaration.attributes = declaration.attributes?.filter(
          ({ fieldName }) => !fieldName || names.includes(fieldName),
        );
      }
  },
};

/** Tags are given by `define('kith-…', Class)`, which the analyzer does not know. */
function definedTags() {
  const tags = new Map();
  return {
    name: 'kith-defined-tags',
    analyzePhase({ ts, node }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, name] = node.arguments;
      if (ts.isStringLiteral(tag)) tags.set(name.getText(), tag.text);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations } of customElementsManifest.modules)
        for (const declaration of declarations)
          if (tags.has(declaration.name))
            Object.assign(declaration, { customElement: true, tagName: tags.get(declaration.name) });
    },
  };
}

/** The attributes that surveys and the provider share are made from a list, which the analyzer does not read. */
const settingAttributes = {
  name: 'kith-setting-attributes',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node) || node.name?.text !== settings) return;
    const declaration = moduleDoc.declarations.find(({ name }) => name === settings);
    const fields = declaration.members.filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic);
    declaration.attributes = fields.map(({ name, type, description }) => ({
      name: name.replace(/[A-Z]/g, '-$&').toLowerCase(),
      fieldName: name,
      type,
      description,
    }));
    for (const field of fields)
      field.attribute = declaration.attributes.find(({ fieldName }) => fieldName === field.name).name;
  },
};

// The analyzer asks for a default export.
export default {
  globs: ['packages/elements/src/**/*.ts', 'packages/results/src/elements/**/*.ts'],
  exclude: ['**/*.test.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [settingAttributes, definedTags(), publicFace],
};
