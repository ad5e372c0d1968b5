import type { CatalogueStatus, ItemAudio, ItemMedia, Text } from './definition.js';

/** What can be written of one item; each text is there exactly where the definition has one. */
export interface ItemTexts {
  readonly label: Text;
  readonly hint?: Text;
  readonly options?: Readonly<Record<string, Text>>;
  readonly rows?: Readonly<Record<string, Text>>;
  readonly topics?: Readonly<Record<string, Text>>;
  readonly low?: Text;
  readonly high?: Text;
  readonly unit?: Text;
  readonly entry?: Text;
  readonly then?: Text;
  readonly now?: Text;
  /** Questions of a repeating group, by id. */
  readonly fields?: Readonly<Record<string, ItemTexts>>;
  /** Messages of `checks`, in the order of the definition. */
  readonly checks?: readonly Text[];
  /** What is said where `pattern` does not match. */
  readonly pattern?: { readonly message: Text };
  /** Recordings and video of this language. Those of the definition are never played beside other words. */
  readonly audio?: ItemAudio;
  readonly media?: ItemMedia;
}

/** The words of one definition in one further language, keyed by item id. */
export interface Catalogue {
  readonly kith: 'catalogue/1';
  /** The definition that it belongs to. A catalogue of another version is refused. */
  readonly instrument: string;
  readonly version: string;
  readonly language: string;
  readonly status: CatalogueStatus;
  readonly title: Text;
  readonly notice: {
    readonly intro: Text;
    readonly whoSees: Text;
    readonly adult?: Text;
    readonly audio?: string;
  };
  readonly help?: Text;
  readonly thanks: Text;
  readonly contact?: Text;
  readonly pages?: Readonly<Record<string, { readonly title?: Text; readonly intro?: Text }>>;
  readonly items: Readonly<Record<string, ItemTexts>>;
  readonly ends?: Readonly<Record<string, { readonly title?: Text; readonly text: Text }>>;
}
