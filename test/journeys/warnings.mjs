/** A page's own script: what Kith tells the web team in the console stands in `window.warnings`, line by line. */
export const warningsScript = `window.warnings = [];
const { warn } = console;
console.warn = (...words) => { window.warnings.push(words.join(' ')); warn.apply(console, words); };`;
