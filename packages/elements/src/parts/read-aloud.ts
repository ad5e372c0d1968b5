import { en, formatText } from '@kith/core';
import { aloudEnglish } from '@kith/core/languages/aloud-en';
import { html, nothing } from 'lit';
import { ItemReader } from '../aloud/item-reader.js';
import { ListenElement } from '../aloud/listen-element.js';
import { screenTexts } from '../aloud/screen-texts.js';
import { speaker } from '../aloud/speaker.js';
import { rateOf, speedView } from '../aloud/speed.js';
import { aloudStyles } from '../aloud/styles.js';
import { speech } from '../aloud/engine.js';
import { define } from '../define-element.js';
import { seams, type Spoken } from '../survey/seams.js';
import type { SurveyModel } from '../survey/survey-model.js';

// Reads aloud what a person asks to hear.
Object.assign(en.texts, aloudEnglish);
define('kith-listen', ListenElement);
seams.sheets.push(aloudStyles);
seams.aloud = {
  listen,
  bar,
  speed: speedView,
  readerOf: (model, element) => new ItemReader(model, element),
};

// Some browsers name their voices only after they have been asked once.
speech.engine.voices();

/** Who has turned away is not read to. */
const hush = (): void => {
  if (document.hidden) speaker.stop();
};
// Where pages are made on a server, there is nobody to turn away.
if ('document' in globalThis) {
  document.addEventListener('visibilitychange', hush);
  addEventListener('pagehide', () => speaker.stop());
}

function listen(model: SurveyModel, spoken: Spoken): unknown {
  return html`<kith-listen
    .spoken=${spoken}
    .language=${model.language}
    .rate=${() => rateOf(model)}
  ></kith-listen>`;
}

/** Young children's own screens have their own buttons, each where it belongs. */
function bar(model: SurveyModel): unknown {
  const { presentation, screen, language } = model;
  const isYoung = presentation === 'k-2';
  if (isYoung && ['notice', 'page', 'outcome'].includes(screen)) return nothing;
  const texts = screenTexts(model);
  if (!texts.length) return nothing;
  const spoken: Spoken = { texts, name: formatText(language, 'listenText'), isNamed: true };
  const recorded = screen === 'notice' ? model.words?.definition.notice.audio : undefined;
  return html`<div class="aloud" part="aloud">
    ${listen(model, recorded ? { ...spoken, recordings: [undefined, recorded] } : spoken)}
    ${isYoung ? nothing : speedView(model)}
  </div>`;
}
