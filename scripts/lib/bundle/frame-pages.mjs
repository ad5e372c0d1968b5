import { wrapPart } from './part-file.mjs';

const words = async () => {
  const languages = '../../../packages/core/dist/languages';
  const { frameEnglish } = await import(`${languages}/frame-en.js`);
  const { frameSpanish } = await import(`${languages}/frame-es.js`);
  const { frameArabic } = await import(`${languages}/frame-ar.js`);
  return [
    ['en', 'ltr', frameEnglish],
    ['es', 'ltr', frameSpanish],
    ['ar', 'rtl', frameArabic],
  ];
};

const page = (languages, head, scripts) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${languages[0][2].frameTitle}</title>
${head}</head>
<body>
<main>
<noscript>
${languages.map(([tag, dir, texts]) => `<p lang="${tag}" dir="${dir}">${texts.frameNoScript}</p>`).join('\n')}
</noscript>
</main>
${scripts}</body>
</html>
`;

/** A script in the page itself: the parser of pages must not find its end, or a comment, in a text of it. */
const inline = (code) =>
  `<script>\n${code.replace(/\n\/\/# sourceMappingURL=.*\n?$/, '').replace(/<(\/script|!--)/gi, '<\\$1')}\n</script>\n`;

const json = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Data and parts by name, where `kith-all.js` looks before it fetches, and in the place of what it would import. */
function inlined(version, data, parts) {
  const assets = data.map(({ name, content }) => `${JSON.stringify(name)}:${json(JSON.parse(content))}`);
  const functions = parts.map(
    ({ name, body }) => `${JSON.stringify(name)}:()=>{${wrapPart({ name, version, body })}}`,
  );
  return {
    before: `globalThis[Symbol.for('kith/assets')]={${assets.join(',')}};`,
    after: `(()=>{const parts={${functions.join(',\n')}};
globalThis[Symbol.for('kith/registry')].importPart=async(name)=>parts[name]();})();`,
  };
}

/**
 * The frame page, by name: with its scripts beside it, and with everything inside for places that take one file. The
 * second brings its configuration along in `#kith-config`.
 */
export async function framePages({ version, data, parts, all, embed }) {
  const languages = await words();
  const { before, after } = inlined(version, data, parts);
  const scripts = ['embed.js', 'kith-classic.js'].map((file) => `<script defer src="${file}"></script>\n`);
  const config = '<script type="application/json" id="kith-config"></script>\n';
  return {
    'embed.html': page(languages, scripts.join(''), ''),
    'embed-single.html': page(
      languages,
      '',
      config + [before, all.classic.code, after, embed.code].map(inline).join(''),
    ),
  };
}
