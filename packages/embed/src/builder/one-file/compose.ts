/** What a page with everything inside is made of. All are the texts of files; `config` may be empty. */
export interface Pieces {
  /** `embed.html`. */
  readonly page: string;
  /** `kith.config.json`. No `<` may stand in it. */
  readonly config: string;
  /** Data files by their name without `.json`. */
  readonly data: Readonly<Record<string, string>>;
  /** `kith-classic.js`, or `kith-all-classic.js`. */
  readonly kith: string;
  /** Parts by name. */
  readonly parts: Readonly<Record<string, string>>;
  /** `embed.js`. */
  readonly embed: string;
}

/** Where the configuration stands in such a page. */
export const configTag = '<script type="application/json" id="kith-config">';

/** The scripts beside the page, which come inside. */
const outside = /<script defer src="[^"]*"><\/script>\n/g;

/** The map of a file's source lies beside the file, which is not where the page will lie. */
const withoutMap = (code: string): string => code.replace(/\n\/\/# sourceMappingURL=.*\n?$/, '');

/** A script in the page itself: the parser of pages must not find its end, or a comment, in a text of it. */
const inline = (code: string): string =>
  `<script>\n${withoutMap(code).replace(/<(\/script|!--)/gi, '<\\$1')}\n</script>\n`;

const json = (text: string): string => JSON.stringify(JSON.parse(text)).replaceAll('<', '\\u003c');

const members = (texts: Readonly<Record<string, string>>, write: (text: string) => string): string =>
  Object.entries(texts)
    .map(([name, text]) => `${JSON.stringify(name)}:${write(text)}`)
    .join(',\n');

/** Where `kith.js` looks before it fetches. */
const assets = (data: Pieces['data']): string =>
  `globalThis[Symbol.for('kith/assets')]={${members(data, json)}};`;

/** In the place of what would be imported. */
const bringParts = (parts: Pieces['parts']): string =>
  `(()=>{const parts={${members(parts, (code) => `()=>{${withoutMap(code)}\n}`)}};
globalThis[Symbol.for('kith/registry')].importPart=async(name)=>parts[name]();})();`;

/** The frame page as one file, which needs nothing beside it. */
export function oneFile({ page, config, data, kith, parts, embed }: Pieces): string {
  const scripts = [assets(data), kith, bringParts(parts), embed].map(inline).join('');
  return page
    .replace(outside, '')
    .replace('</body>', () => `${configTag}${config.trim()}</script>\n${scripts}</body>`);
}
