/** What the builder tells its preview. */
export interface PreviewMessage {
  readonly kith: 'preview/1';
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** A theme by its name, or nothing. */
  readonly theme: string;
  /** The code of a person, for confidential surveys. */
  readonly token: string;
  /** What the frame is called. */
  readonly title: string;
}

export const isPreviewMessage = (data: unknown): data is PreviewMessage =>
  typeof data === 'object' && data !== null && 'kith' in data && data.kith === 'preview/1';
