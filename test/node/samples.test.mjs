import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { root } from '../../scripts/lib/root.mjs';
import { blocksOf } from './document-rules.mjs';

const options = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
};

/** What the compiler says of a text that stands in this folder. */
function mistakesOf(code) {
  const file = join(root, 'test', 'node', 'sample.ts');
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists.call(host, name);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, code, ...rest) : getSourceFile.call(host, name, ...rest);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

const sample = (path, language) => blocksOf(readFileSync(join(root, path), 'utf8'), language)[0];

test('the sample for bundlers compiles', () => {
  assert.deepEqual(mistakesOf(sample('docs/elements.md', 'ts')), []);
});

test('the sample of delivery compiles, around a run and a way to show its state', () => {
  const around =
    "import type { Run } from '@kith/core'; declare const run: Run; declare function show(state: string): void;";
  assert.deepEqual(mistakesOf(`${around} ${sample('docs/delivery.md', 'js')}`), []);
});

test('a sample that hands over what may not be there is found', () => {
  const code = "import '@kith/elements/define'; document.querySelector('kith-survey').endpoint = 'demo';";
  assert.match(mistakesOf(code).join(), /possibly 'null'/);
});
