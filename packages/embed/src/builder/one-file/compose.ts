import type { FrameFacts } from '../../frame/facts.js';

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
  /** `embed-one.js`, and what it shows by name. */
  readonly embed: string;
  readonly facts: FrameFacts;
}

/** Stands in `embed-one.js` between what begins before Kith is there and what nobody waits for. */
export const belowKith = '\n//# below Kith\n';

/** Where the configuration stands in such a page. */
export const configTag = '<script type="application/json" id="kith-config">';

/** The scripts beside the page, which come inside. */
const outside = /<script [^>]*src="[^"]*"><\/script>\n/g;

/** The map of a file's source lies beside the file, which is not where the page will lie. */
const withoutMap = (code: string): string => code.replace(/\n\/\/# sourceMappingURL=.*\n?$/, '');

/** A file that arrives is compiled whole beside the page. A script in the page would keep the page waiting for that. */
const withoutCompileHint = (code: string): string => code.replace(/^\/\/# allFunctionsCalledOnLoad\n/m, '');

/** A script in the page itself: the parser of pages must not find its end, or a comment, in a text of it. */
const inline = (code: string): string =>
  `<script>\n${withoutCompileHint(withoutMap(code)).replace(/<(\/script|!--)/gi, '<\\$1')}\n</script>\n`;

const json = (text: string): string => JSON.stringify(JSON.parse(text)).replaceAll('<', '\\u003c');

const eachOf = (
  texts: Readonly<Record<string, string>>,
  write: (name: string, text: string) => string,
): readonly string[] => Object.entries(texts).map(([name, text]) => write(JSON.stringify(name), text));

/** The frame page as one file, which needs nothing beside it. */
export function oneFile({ page, config, data, kith, parts, embed, facts }: Pieces): string {
  const [begin = '', below = ''] = embed.split(belowKith);
  const scripts = [
    // Does what it can while Kith is on its way.
    `const kithFrame=${JSON.stringify(facts)};\n${begin}`,
    kith,
    // From here on nothing is needed for most first questions: they are shown while the rest is on its way.
    ...eachOf(data, (name, text) => `kithBring.data(${name},${json(text)})`),
    ...eachOf(parts, (name, code) => `kithBring.part(${name},()=>{${withoutMap(code)}\n})`),
    below,
  ];
  return page
    .replace(outside, '')
    .replace(
      '</body>',
      () => `${configTag}${config.trim()}</script>\n${scripts.map(inline).join('')}</body>`,
    );
}
