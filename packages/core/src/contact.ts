/** A wish to be contacted: a record of its own that shares no id and no time with any response. */
export interface ContactRecord {
  readonly schema: 'contact/1';
  readonly contactId: string;
  /** `YYYY-MM-DD`. */
  readonly submittedOn: string;
  readonly name: string;
  readonly channel: 'phone' | 'email' | 'text' | 'other';
  readonly address: string;
  readonly locale: string;
  readonly when?: string;
  readonly topic?: string;
  readonly consent: { readonly textId: string; readonly result: 'given' };
  readonly test?: true;
}
