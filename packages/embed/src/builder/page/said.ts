/** What is said to whoever does not look. Each time another one, so that the same is heard again. */
export interface Said {
  readonly text: string;
}

export const saying = (text: string): Said => ({ text });
export const silence = saying('');
