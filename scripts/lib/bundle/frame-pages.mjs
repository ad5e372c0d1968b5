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

const page = (languages, head) => `<!doctype html>
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
</body>
</html>
`;

/**
 * The frame page, by name: with its scripts beside it, and with everything inside for places that take one file. The
 * second brings its configuration along in `#kith-config`.
 */
export async function framePages({ data, parts, all, embed, facts }) {
  const { oneFile } = await import('../../../packages/embed/dist/builder/one-file/compose.js');
  const late = ['embed.js', 'kith-classic.js'].map((file) => `<script defer src="${file}"></script>\n`);
  // It is small, and what it asks for comes while the others are on their way. Not `async`: where it comes a moment too
  // late for that, WebKit runs it after all that is deferred.
  const scripts = ['<script src="embed-early.js"></script>\n', ...late];
  const beside = page(await words(), scripts.join(''));
  return {
    'embed.html': beside,
    'embed-single.html': oneFile({
      page: beside,
      config: '',
      data: Object.fromEntries(data.map(({ name, content }) => [name, content])),
      kith: all.classic.code,
      parts: Object.fromEntries(parts.map(({ name, code }) => [name, code])),
      embed: embed.code,
      facts,
    }),
  };
}
