/** The page that a system makes of saved content: nothing in it is Kith's but what the content and `more` bring. */
export const publishedPage = (content, { title = 'A page', more = '' } = {}) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>main { max-width: 42rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 sans-serif }</style></head>
<body><main><h1>${title}</h1>${content}</main><footer>${more}</footer></body></html>`;
