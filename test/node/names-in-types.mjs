import ts from 'typescript';

const isOurs = (symbol) =>
  (symbol?.declarations ?? []).some(
    (node) => !/[\\/]typescript[\\/]lib[\\/]/.test(node.getSourceFile().fileName),
  );

/** Types that a type is put together from, without its properties. */
const innerTypes = (checker, type) => [
  ...(type.isUnionOrIntersection() ? type.types : []),
  ...(type.aliasTypeArguments ?? []),
  ...(type.objectFlags & ts.ObjectFlags.Reference ? checker.getTypeArguments(type) : []),
  ...type
    .getCallSignatures()
    .flatMap((call) => [
      call.getReturnType(),
      ...call.getParameters().map((one) => checker.getTypeOfSymbol(one)),
    ]),
];

/** Handed from one renamed part of the served files to the other: whatever it has is renamed in both alike. */
const renamedAlike = new Set(['openContacts']);

/** The names of all properties that can be reached from the types that a file exports; `types`: their names, or `*`. */
export function namesIn(program, path, types) {
  const checker = program.getTypeChecker();
  const names = new Set();
  const seen = new Set();
  const visit = (type) => {
    if (seen.has(type)) return;
    seen.add(type);
    innerTypes(checker, type).forEach(visit);
    for (const property of type.getProperties().filter(isOurs)) {
      names.add(property.name);
      if (!renamedAlike.has(property.name)) visit(checker.getTypeOfSymbol(property));
    }
  };
  const source = program.getSourceFile(path);
  for (const symbol of checker.getExportsOfModule(checker.getSymbolAtLocation(source)))
    if (types.includes('*') || types.includes(symbol.name)) {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      visit(checker.getDeclaredTypeOfSymbol(target));
    }
  return names;
}

/** The same for one text. */
export function namesOfText(text) {
  const options = { target: ts.ScriptTarget.ES2022, strict: true, types: [] };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...more) =>
    name === 'text.ts'
      ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true)
      : getSourceFile(name, ...more);
  return namesIn(ts.createProgram(['text.ts'], options, host), 'text.ts', ['*']);
}
