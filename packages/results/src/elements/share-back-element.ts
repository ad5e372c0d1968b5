import type { PropertyDeclarations } from 'lit';
import { parseShareBack, type ShareBack } from '../publish/share-back.js';
import { levelOf } from './level-of.js';
import { SourceElement } from './source-element.js';
import type { Source } from './source-state.js';
import { shareBackView } from './views/share-back-view.js';
import type { StateTexts } from './views/state-view.js';
import type { Speech } from './words/speech.js';

/**
 * Tells those who answered what was heard, what will be done and by when, and what cannot be done and why; then asks
 * whether that is what they said.
 *
 * @summary What was heard, shared back.
 * @status experimental
 * @since 0.1.0
 * @slot - The question whether this is what people said: a `<kith-survey instrument="share-back">`.
 * @event {KithErrorEvent} kith-error - Something that the web team should know.
 * @csspart share-back - The whole card.
 * @csspart languages - The languages to choose from.
 * @csspart language - One language.
 * @csspart heading - Every heading.
 * @csspart state - What is said where there is nothing to see.
 * @csspart draft - That words are a draft.
 */
export class ShareBackElement extends SourceElement<ShareBack> {
  static override properties: PropertyDeclarations = {
    ...SourceElement.properties,
    content: { attribute: false },
  };

  /** What stands in a file of `share-back/1`, in place of `src`. */
  declare content?: unknown;

  protected readonly cardPart = 'share-back';
  protected readonly sourceNames = ['src', 'content'];
  protected readonly texts: StateTexts = {
    loading: 'shareBackLoading',
    nothing: 'shareBackNothing',
    failed: 'shareBackFailed',
    broken: 'shareBackBroken',
  };

  protected get source(): Source {
    return { src: this.src, given: this.content };
  }

  protected parse(input: unknown): ShareBack {
    return parseShareBack(input);
  }

  protected languagesOf({ texts }: ShareBack): readonly string[] {
    return Object.keys(texts);
  }

  /** The question inside goes along: nobody should have to choose twice. Once it is begun, it stays as it is. */
  protected override choose(tag: string): void {
    super.choose(tag);
    for (const child of this.querySelectorAll<HTMLElement>(':scope > *'))
      if (child.localName.startsWith('kith-')) child.lang = tag;
  }

  protected renderContent(content: ShareBack, speech: Speech, tag: string): unknown {
    return shareBackView(content, speech, {
      tag,
      level: levelOf(this.headingLevel),
      asks: this.childElementCount > 0,
    });
  }
}
