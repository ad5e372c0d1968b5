import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrongAtSight } from '../../scripts/lib/readme/check-commands.mjs';
import { comesUp } from '../../scripts/lib/readme/comes-up.mjs';
import { quotedCommands } from '../../scripts/lib/readme/quoted-commands.mjs';

const serving = (status) =>
  `node -e "const s = require('http').createServer((q, r) => r.writeHead(${status}).end()).listen(0, '127.0.0.1', () => console.log('at http://127.0.0.1:' + s.address().port))"`;

test('commands are read from code blocks for a shell and from sentences, without their comments', () => {
  const text = [
    '```sh',
    'npm start   # opens the demo',
    "KEY='two words' node packages/x/dist/main.js",
    '```',
    'Run `npm run size`, then `npm start`; the `lit` package, `nodes` and `npm-run` are not commands.',
    '```html',
    'npm run nothing',
    '```',
  ];
  assert.deepEqual(quotedCommands(text.join('\n')), [
    'npm start',
    "KEY='two words' node packages/x/dist/main.js",
    'npm run size',
  ]);
});

test('a script that package.json lacks, a file that is not there and a command that nobody knows are found', () => {
  const known = { scripts: { test: '' }, exists: () => false };
  assert.match(wrongAtSight('npm run nope', known), /no script "nope"/);
  assert.match(wrongAtSight('npm start', known), /no script "start"/);
  assert.match(wrongAtSight('KEY=1 node packages/x/main.js', known), /does not exist/);
  assert.match(wrongAtSight('node --test a/b.test.mjs', known), /a\/b.test.mjs does not exist/);
  assert.match(wrongAtSight('npx something', known), /no package brings "something"/);
  assert.match(wrongAtSight('node', known), /nothing here knows/);
  assert.equal(wrongAtSight('npm test', known), null);
  assert.equal(wrongAtSight('node --test a.mjs', { scripts: {}, exists: (file) => file === 'a.mjs' }), null);
  assert.equal(wrongAtSight('node a.mjs', { scripts: {}, exists: (file) => file === 'a.mjs' }), null);
});

test('a server that prints its address and answers passes, and is ended', async () => {
  assert.equal(await comesUp(serving(200), ['/', '/health']), null);
});

test('a server that answers with a fault is found', async () => {
  assert.match(await comesUp(serving(500), ['/']), /answers 500/);
});

test('a command that ends or says nothing is found', async () => {
  assert.match(await comesUp('node -e "process.exit(3)"', ['/']), /ended with 3/);
  assert.match(
    await comesUp('node -e "setInterval(() => 0, 1000)"', ['/'], { limit: 500 }),
    /no address within/,
  );
});
