/** One line for the web team, with a code that docs/errors.md explains. What somebody wrote into the page is cut. */
export function say(code: string, text: string, given?: string): void {
  const quoted = given === undefined ? '' : ` ${JSON.stringify(given.slice(0, 120))}`;
  console.warn(`[kith:${code}] ${text}${quoted}`);
}
