import { type AnswerValue, type FacesItem, formatText, scales } from '@kith/core';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { itemBase } from '../../alone/attributes.js';
import { warnAttribute } from '../../alone/attribute-problem.js';
import { renderGroup, renderOption } from '../../choice-group.js';
import { fresh } from '../../fresh.js';
import { ItemElement } from '../../item-element.js';
import type { ItemFrame } from '../../item-frame.js';
import { Recordings } from '../recordings.js';
import { renderFace } from './face.js';
import { renderLineIcon, speaker } from '../../../styles/line-icon.js';
import { facesStyles } from './styles.js';

/** The sign to stop. */
const square = 'M6 6h12v12H6z';

/**
 * @summary Three faces with words, for young readers; each can be listened to where there are recordings.
 */
export class FacesItemElement extends ItemElement<FacesItem> {
  static override styles = [...ItemElement.styles, facesStyles];
  static override properties: PropertyDeclarations = {
    scale: {},
    audio: {},
    audioPoints: { attribute: 'audio-points' },
  };

  /** Id of a scale with three points. Default `yes3`. */
  declare scale: string;
  /** Address of a recording of the question. Default none. */
  declare audio: string;
  /** Addresses of recordings of the three points, from the lowest, with spaces between. Default none. */
  declare audioPoints: string;

  private readonly recordings = new Recordings(this);

  constructor() {
    super();
    Object.assign(this, { scale: 'yes3', audio: '', audioPoints: '' });
  }

  protected renderItem(frame: ItemFrame<FacesItem>): unknown {
    const { item, language, notes, reader } = frame;
    const byScale: Readonly<Record<string, readonly string[]>> = language.scales;
    const points = byScale[item.scale] ?? [];
    // Where a survey is read aloud, its reader plays the recordings.
    const { label, points: recorded } = (!reader && item.audio) || {};
    const failed = this.recordings.hasFailed ? formatText(language, 'listenFailed') : nothing;
    return renderGroup(
      {
        ...frame,
        notes: [
          ...notes,
          ...(label ? [this.renderListen(label, formatText(language, 'listenQuestion'), true)] : []),
          ...(item.audio && !reader
            ? [html`<p class="failed muted" part="failed" role="status">${failed}</p>`]
            : []),
        ],
      },
      'radio',
      'options faces',
      points.length
        ? points.map((word, n) => this.renderPoint(frame, n, word, recorded?.[n]))
        : formatText(language, 'itemUnavailable'),
    );
  }

  protected fromAttributes(): FacesItem {
    const { localName, scale, audio, audioPoints } = this;
    const isKnown = scale in scales && scales[scale as keyof typeof scales].points === 3;
    if (!isKnown) warnAttribute(localName, 'scale', scale, 'a scale with three points: yes3');
    const [no, middle, yes, ...more] = audioPoints.split(/\s+/).filter(Boolean);
    const points = no && middle && yes && !more.length ? ([no, middle, yes] as const) : null;
    if (audioPoints && !points) warnAttribute(localName, 'audio-points', audioPoints, 'three addresses');
    return {
      ...itemBase(this),
      type: 'faces',
      // A scale that is none has no words, and the item says that it cannot be shown.
      scale: (isKnown ? scale : '') as FacesItem['scale'],
      ...((audio || points) && { audio: { ...(audio && { label: audio }), ...(points && { points }) } }),
    };
  }

  protected override parse([text]: readonly string[]): AnswerValue | null {
    return Number(text) || (text ?? null);
  }

  private renderPoint(
    frame: ItemFrame<FacesItem>,
    n: number,
    word: string,
    recorded: string | undefined,
  ): unknown {
    const { language, reader } = frame;
    const option = renderOption('radio', String(n + 1), html`${renderFace(n + 1)}${word}`, frame, word);
    // A reader has put its own button beside it.
    if (reader) return option;
    return html`<div>
      ${option}
      ${recorded ? this.renderListen(recorded, formatText(language, 'listenAnswer', { label: word }), false) : nothing}
    </div>`;
  }

  /** The words of the button are seen where there is room for them. */
  private renderListen(address: string, words: string, isSeen: boolean): TemplateResult {
    const isPlaying = this.recordings.playing === address;
    return html`<button
      type="button"
      class="listen"
      part="listen"
      aria-pressed=${isPlaying ? 'true' : 'false'}
      @click=${() => {
        this.recordings.toggle(address);
      }}
    >
      ${renderLineIcon(isPlaying ? square : speaker)}<span class=${isSeen ? nothing : 'unseen'}
        >${fresh(words)}</span
      >
    </button>`;
  }
}
