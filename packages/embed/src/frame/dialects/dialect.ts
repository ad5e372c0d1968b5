/** Sends to the page around the frame, whoever that is: nothing goes this way that not everybody may know. */
export type Post = (message: unknown) => void;

/** One way in which hosts understand a frame. What a host does not know it ignores. */
export interface Dialect {
  /** What hosts call it. */
  readonly name: string;
  /** The frame listens from now on. */
  begin?(): void;
  /** A message of the page around the frame; whether it is one of this dialect. */
  hear(data: unknown): boolean;
  size(height: number): void;
  /** Another screen is shown: the host may scroll to its top. `index` only where it betrays nothing. */
  step?(index?: number): void;
  /** There is nothing more to do here, whatever the person decided. */
  finished?(): void;
}

export type Fields = Readonly<Record<string, unknown>>;

/** The fields of a message that is an object, or that is one written as JSON. */
export function fieldsOf(data: unknown): Fields {
  if (typeof data === 'string' && data.startsWith('{'))
    try {
      return fieldsOf(JSON.parse(data));
    } catch {
      return {};
    }
  return typeof data === 'object' && data !== null ? (data as Fields) : {};
}
