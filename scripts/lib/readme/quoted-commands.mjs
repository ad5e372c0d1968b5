const isCommand = /^(?:[A-Z_]+=(?:'[^']*'|"[^"]*"|\S*) +)*(?:npm|npx|node)\s/;
const shells = new Set(['', 'sh', 'bash', 'shell', 'console']);

/** The commands that a text tells its reader to run: lines of code blocks for a shell, and code in a sentence. */
export function quotedCommands(text) {
  const blocks = [...text.matchAll(/^```(\w*)[^\n]*\n([^]*?)^```/gm)];
  const lines = blocks
    .filter(([, language]) => shells.has(language))
    .flatMap(([, , code]) => code.split('\n'));
  const prose = text.replace(/^```[^]*?^```/gm, '');
  const inline = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code);
  const commands = [...lines, ...inline]
    .map((line) =>
      line
        .trim()
        .replace(/^\$ /, '')
        .replace(/\s+#\s.*$/, ''),
    )
    .filter((line) => isCommand.test(`${line} `));
  return [...new Set(commands)];
}
