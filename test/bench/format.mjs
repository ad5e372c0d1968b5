/** Three digits are as many as the numbers deserve. */
export function digits(value) {
  if (value === null || value === undefined) return '–';
  const places = value === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return Number(value.toFixed(Math.min(places, 4))).toLocaleString('en-US', { maximumFractionDigits: 4 });
}

export const times = (ratio) => (ratio === null ? '–' : `${digits(ratio)}×`);

export const kilobytes = (bytes) => (bytes === null ? null : bytes / 1000);

/** A Markdown table, aligned as Prettier writes it. */
export function table(head, rows) {
  const all = [head, ...rows].map((cells) => cells.map(String));
  const widths = head.map((_, column) => Math.max(3, ...all.map((cells) => cells[column].length)));
  const line = (cells) => `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`;
  return [line(all[0]), line(widths.map((width) => '-'.repeat(width))), ...all.slice(1).map(line)].join('\n');
}

const begin = '<!-- bench:begin -->';
const end = '<!-- bench:end -->';

/** Puts the results between the markers of a page and leaves all around them. Throws where there are none. */
export function putBetweenMarkers(text, results) {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page has no ${begin} followed by ${end}.`);
  return `${text.slice(0, from + begin.length)}\n\n${results}\n\n${text.slice(to)}`;
}
