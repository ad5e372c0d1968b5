import type { CatalogueStatus, Text } from './definition.js';

export interface ItemTexts {
  readonly label: Text;
  readonly hint?: Text;
  readonly options?: Readonly<Record<string, Text>>;
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
  readonly notice: { readonly intro: Text; readonly whoSees: Text };
  readonly help?: Text;
  readonly thanks: Text;
  readonly contact?: Text;
  readonly pages?: Readonly<Record<string, { readonly title?: Text; readonly intro?: Text }>>;
  readonly items: Readonly<Record<string, ItemTexts>>;
}
