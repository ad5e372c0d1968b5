import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import ts from 'typescript';

const root = new URL('../src/', import.meta.url);

// What browsers have and other places lack. `crypto` is declared where it is used, and Node has it.
const dom = new Set(
  `window document navigator location history localStorage sessionStorage indexedDB HTMLElement Element Node
  Event CustomEvent EventTarget customElements fetch XMLHttpRequest WebSocket MutationObserver alert
  requestAnimationFrame setTimeout setInterval URL URLSearchParams TextEncoder structuredClone console process
  require Buffer globalThis self`.split(/\s+/),
);

interface Faults {
  readonly imports: readonly string[];
  readonly globals: readonly string[];
}

/** Packages that a module imports, and names it uses that only some places have. */
function faultsOf(source: string): Faults {
  const file = ts.createSourceFile('sample.ts', source, ts.ScriptTarget.Latest, true);
  const imports: string[] = [];
  const globals: string[] = [];
  const own = new Set<string>();
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined && !specifier.startsWith('.')) imports.push(specifier);
    const { name } = node as { name?: ts.Node };
    if (name && ts.isIdentifier(name) && !ts.isPropertyAccessExpression(node)) own.add(name.text);
    if (ts.isIdentifier(node) && dom.has(node.text) && isFreeName(node)) globals.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { imports, globals: globals.filter((name) => !own.has(name)) };
}

function specifierOf(node: ts.Node): string | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
    return (node.moduleSpecifier as ts.StringLiteral).text;
  }
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isDynamic ? (node.arguments[0]?.getText().slice(1, -1) ?? '') : undefined;
}

/** Not the name of a property. */
function isFreeName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return ts.isExpression(parent) || ts.isVariableDeclaration(parent) || ts.isTypeReferenceNode(parent);
}

function modulesOf(folder: string): { name: string; source: string }[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => ({ name, source: readFileSync(new URL(folder + name, root), 'utf8') }));
}

const modules = modulesOf('./');
const isSchema = ({ name }: { name: string }) => name.startsWith('schema/');

describe('the engine', () => {
  test('imports nothing but itself', () => {
    const found = modules
      .filter((module) => !isSchema(module))
      .flatMap(({ name, source }) => faultsOf(source).imports.map((each) => `${name}: ${each}`));
    assert.deepEqual(found, []);
  });

  test('does not reach into the schema entry', () => {
    const reaching = modules.filter(
      (module) => !isSchema(module) && /from '[^']*schema\//.test(module.source),
    );
    assert.deepEqual(reaching, []);
  });

  test('uses nothing that only browsers or only servers have', () => {
    const found = modules.flatMap(({ name, source }) =>
      faultsOf(source).globals.map((each) => `${name}: ${each}`),
    );
    assert.deepEqual(found, []);
  });

  test('has its validator from zod/mini alone', () => {
    const found = new Set(modules.filter(isSchema).flatMap(({ source }) => faultsOf(source).imports));
    assert.deepEqual([...found], ['zod/mini']);
  });
});

describe('the look at a module', () => {
  test('finds packages however they are imported', () => {
    const sample = `import z from 'zod'; export * from 'lit'; const a = await import('hono'); import './near.js';`;
    assert.deepEqual(faultsOf(sample).imports, ['zod', 'lit', 'hono']);
  });

  test('finds globals, and no comments, texts or properties of the same name', () => {
    const sample = `// window
      const a = 'document'; item.location; (self: string) => self; f(document.title); let b: HTMLElement; g(localStorage);`;
    assert.deepEqual(faultsOf(sample).globals, ['document', 'HTMLElement', 'localStorage']);
  });

  test('sees the modules at all', () => {
    assert.ok(modules.length > 50);
  });
});
