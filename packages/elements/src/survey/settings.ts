import { createContext } from '@lit/context';
import { LitElement, type PropertyDeclarations } from 'lit';

/** What a page can set on a survey, or on a provider for every survey below it. All are plain strings. */
export interface Settings {
  readonly endpoint?: string;
  readonly contactEndpoint?: string;
  readonly eraseEndpoint?: string;
  readonly adapter?: string;
  readonly adapterOptions?: string;
  readonly confirm?: string;
  readonly privacy?: string;
  readonly context?: string;
  readonly wave?: string;
  readonly lang?: string;
  readonly languages?: string;
  readonly expected?: string;
  readonly dayIndex?: string;
  readonly focus?: string;
  readonly headingLevel?: string;
  readonly helpHref?: string;
  readonly statusHref?: string;
  readonly readAloud?: string;
  readonly plainHref?: string;
  readonly sharedDevice?: string;
  readonly classCodes?: string;
  readonly idleMinutes?: string;
  readonly drafts?: string;
  readonly draftHours?: string;
  readonly events?: string;
  readonly test?: string;
}

/** Few pages set them, and each takes only certain words or numbers: what is wrong with one is told by a part. */
export const rareNames = ['confirm', 'expected', 'idleMinutes', 'drafts', 'draftHours', 'events'] as const;

const settingNames = [
  ...rareNames,
  'endpoint',
  'contactEndpoint',
  'eraseEndpoint',
  'adapter',
  'adapterOptions',
  'privacy',
  'context',
  'wave',
  'languages',
  'dayIndex',
  'headingLevel',
  'helpHref',
  'statusHref',
  'readAloud',
  'plainHref',
  'sharedDevice',
  'classCodes',
  'test',
] as const satisfies readonly (keyof Settings)[];

/** A tag with its attributes as properties; those of every tag are of another kind. */
export type TagWithSettings = Element & Omit<Settings, 'focus' | 'lang'>;

export const attributeOf = (name: string): string => name.replace(/[A-Z]/g, '-$&').toLowerCase();

/** Every tag has a property of that name already; `focus` is a method. */
const ofEveryTag = ['lang', 'focus'];

/** `Symbol.for`, so that two copies of Kith on a page understand each other. */
export const settingsContext = createContext<Settings>(Symbol.for('kith/settings'));

/** The attributes that surveys and providers share. */
export class SettingsElement extends LitElement {
  static override properties: PropertyDeclarations = Object.fromEntries(
    settingNames.map((name) => [name, { attribute: attributeOf(name) }]),
  );

  /** Where finished responses go; `demo` sends nothing and says so. No default: without it nothing starts. */
  declare endpoint?: string;
  /** Where wishes to be contacted go. No default: a survey that has them does not start without it. */
  declare contactEndpoint?: string;
  /** Where a device can have its response erased. No default: without it nobody is offered a way to. */
  declare eraseEndpoint?: string;
  /** How a response is written for the endpoint. Default `json`. */
  declare adapter?: string;
  /** What the adapter has to be told, as a URL query: `apikey=sb_publishable_…`. Nothing secret. */
  declare adapterOptions?: string;
  /** `receipt` (default): received means the endpoint repeated the id; `status`: a 2xx is enough. */
  declare confirm?: string;
  /** `anonymous`, `confidential` or `identified`. Default: the strictest that the instrument allows. */
  declare privacy?: string;
  /** What the page knows, as a URL query: `school=s07&gradeBand=6-8`. */
  declare context?: string;
  /** The cycle that responses belong to, e.g. `2026-27/c2`. */
  declare wave?: string;
  /** The languages offered, e.g. `en es`. Default: the instrument's own and those checked by a person. */
  declare languages?: string;
  /**
   * How many people are expected; below the size of groups that the status file promises, or else below ten, the
   * notice says that answers may be guessed.
   */
  declare expected?: string;
  /** Which day of a meeting of several days. */
  declare dayIndex?: string;
  /** Level of the survey's title among the page's headings, 1 to 6. Default 2. */
  declare headingLevel?: string;
  /** A page with help for students. */
  declare helpHref?: string;
  /** A small JSON file that opens, closes or pauses the survey. */
  declare statusHref?: string;
  /** Present: questions can be listened to. Those for grades K to 5 always can. */
  declare readAloud?: string;
  /**
   * Where "My language is not here" leads. Default: the plain copy beside kith.js, for surveys of the catalogue; empty:
   * the way is not offered.
   */
  declare plainHref?: string;
  /** `on` or `off`: nothing of one person is left for the next to see. Default: on for students. */
  declare sharedDevice?: string;
  /** Present: a code on paper is asked for first, and sent beside the response. For anonymous surveys only. */
  declare classCodes?: string;
  /** On a shared device: after how many minutes without anybody there it begins anew, or `off`. Default 20, least 2. */
  declare idleMinutes?: string;
  /** `memory` (default), or `device`: an unfinished run is kept there; never on shared devices. */
  declare drafts?: string;
  /** For how many hours a draft is kept after the last answer. Default 24. */
  declare draftHours?: string;
  /** `with-answers` puts the response on `kith-submit`; refused for anonymous students. */
  declare events?: string;
  /** Present: answers are marked as a trial. */
  declare test?: string;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...ofEveryTag];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (old !== value) this.requestUpdate(name, old);
  }

  /** What is set here, without what is not. */
  protected ownSettings(): Settings {
    const own: Record<string, string> = {};
    for (const name of settingNames) if (this[name] !== undefined) own[name] = this[name];
    for (const name of ofEveryTag) {
      const text = this.getAttribute(name);
      if (text) own[name] = text;
    }
    return own;
  }
}
