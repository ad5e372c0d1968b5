/** The path of a script's address; empty where it has none, or where what stands there is no address. */
export function scriptPath({ src }: HTMLScriptElement): string {
  try {
    return new URL(src).pathname;
  } catch {
    return '';
  }
}
