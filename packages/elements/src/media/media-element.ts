import { en, formatText, type InterfaceLanguage, type ItemMedia } from '@kith/core';
import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit';
import { controlStyles, hostReset, token } from '../styles/tokens.js';

const mediaStyles = css`
  :host {
    margin-block: 0.5em;
  }
  video {
    display: block;
    width: 100%;
    max-width: 30em;
    max-height: 60vh;
    background: #000;
    border-radius: ${token.radius};
  }
  summary {
    width: fit-content;
    min-height: ${token.target};
    padding-block: 0.5em;
    color: ${token.accent};
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  p {
    margin: 0.25em 0 0.5em;
    white-space: pre-line;
  }
  .failed {
    color: ${token.muted};
  }
  @media print {
    video,
    summary {
      display: none;
    }
  }
`;

/**
 * A video with captions and its words. It is fetched when somebody plays it.
 *
 * @internal
 */
export class MediaElement extends LitElement {
  static override styles = [hostReset, controlStyles, mediaStyles];
  static override properties: PropertyDeclarations = {
    media: { attribute: false },
    language: { attribute: false },
    hasFailed: { state: true },
  };

  declare media: ItemMedia | null;
  declare language: InterfaceLanguage;
  declare private hasFailed: boolean;

  constructor() {
    super();
    Object.assign(this, { media: null, language: en, hasFailed: false });
  }

  protected override render(): unknown {
    const { media, language, hasFailed } = this;
    if (!media) return nothing;
    return html`<video
        part="video"
        controls
        playsinline
        preload="none"
        src=${media.video}
        @error=${() => (this.hasFailed = true)}
        @playing=${() => (this.hasFailed = false)}
      >
        <track
          kind="captions"
          src=${media.captions}
          srclang=${language.tag}
          label=${formatText(language, 'captions')}
          default
        />
      </video>
      <p class="failed" part="problem" role="status">
        ${hasFailed ? formatText(language, 'videoFailed') : nothing}
      </p>
      <details part="transcript" ?open=${hasFailed}>
        <summary>${formatText(language, 'transcript')}</summary>
        <p>${media.transcript}</p>
      </details>`;
  }
}
