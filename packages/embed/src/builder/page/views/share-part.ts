import { html, nothing, svg, type TemplateResult } from 'lit';
import { addressOf, shortAddressOf, urlOf } from '../../recipes/addresses.js';
import { configFile, configOf } from '../../recipes/config-file.js';
import { fill } from '../../recipes/words.js';
import type { View } from '../app.js';
import { codeFor, type PhoneCode, svgFile } from '../code-for-phones.js';
import { selectField, textField } from '../controls.js';
import { saveFile } from '@kith/elements/survey/save-file';
import { languageName } from '@kith/elements/languages/language-name';
import { titleIn } from '../state.js';
import { posterWords, type PosterWords } from '../words/poster.js';
import { shownLanguages } from './look-part.js';
import { configCode } from './result-part.js';

const picture = ({ size, path }: PhoneCode, label: string): TemplateResult =>
  html`<svg class="phone-code" role="img" aria-label=${label} viewBox="0 0 ${size} ${size}">
    ${svg`<path class="light" d="M0 0h${size}v${size}H0z"></path><path class="dark" d=${path}></path>`}
  </svg>`;

/** What happens to the answers, as the notice before the first question says it. */
function promiseOf({ choices, survey, state }: View, { text }: PosterWords): readonly string[] {
  const mode = choices.privacy ?? survey.privacy[0];
  const receiver = urlOf(state.endpoint)?.host;
  if (receiver === undefined) return [text('demoNote')];
  return [
    text(mode === 'identified' ? 'privacyIdentified' : 'privacyAnonymous'),
    text('sentTo', { receiver }),
    ...(state.adapter === 'json' ? [] : [text('mayNote', { receiver })]),
  ];
}

/** One page to print and hang up. What is read from afar comes first. */
function poster(view: View, language: string): TemplateResult {
  const { survey, choices } = view;
  const words = posterWords(language);
  const own = shortAddressOf(choices);
  const code = codeFor(choices.short?.trim() ? own : addressOf(choices, language));
  return html`<article class="poster" id="poster" lang=${words.tag} dir=${words.dir}>
    <h4 lang=${language} dir="auto">${titleIn(survey, language)}</h4>
    <p class="lead">
      ${words.text('minutes', { n: survey.minutes })} ${words.text(survey.mustAnswer ? 'canStop' : 'canSkip')}
    </p>
    ${code ? picture(code, fill(view.words.share.code, { address: own })) : nothing}
    <p class="how">${words.how}</p>
    <p class="address"><bdi dir="ltr">${readable(own)}</bdi></p>
    <p class="promise">${promiseOf(view, words).join(' ')}</p>
  </article>`;
}

/** As people type it: browsers add what is left out. It may break behind a slash and before a question mark. */
const readable = (address: string): readonly TemplateResult[] =>
  address
    .replace(/^https:\/\//, '')
    .replace(/\/$/, '')
    .split(/(?<=\/)|(?=\?)/)
    .map((piece) => html`${piece}<wbr />`);

/** The poster alone, this once: whoever prints by the browser's own menu gets the code and what to do. */
function printPoster(): void {
  const { classList } = document.documentElement;
  classList.add('prints-poster');
  addEventListener('afterprint', () => classList.remove('prints-poster'), { once: true });
  print();
}

function posterPart(view: View): TemplateResult {
  const { share } = view.words;
  const languages = shownLanguages(view);
  const language = languages.find((tag) => tag === view.state.posterLanguage) ?? languages[0] ?? 'en';
  return html`<h3>${share.poster}</h3>
    ${
      languages.length > 1
        ? selectField(view, {
            field: 'posterLanguage',
            label: share.posterLanguage,
            chosen: language,
            options: languages.map((tag) => ({ value: tag, label: languageName(tag) })),
          })
        : nothing
    }
    <button type="button" @click=${printPoster}>${share.print}</button>
    <p class="hint">${share.printNote}</p>
    ${poster(view, language)}`;
}

function links(view: View): TemplateResult {
  const { words, choices } = view;
  const { share } = words;
  const address = addressOf(choices);
  const code = codeFor(shortAddressOf(choices));
  return html`<p>
      ${share.link}:
      <a href=${address} target="_blank" rel="noreferrer">${share.open} (${words.page.newTab})</a><br />
      <code>${address}</code>
    </p>
    <p class="hint">${share.needsConfig}</p>
    ${
      view.recipe.config === undefined
        ? html`<details>
            <summary>${configFile}</summary>
            ${configCode(view, configOf(choices))}
          </details>`
        : nothing
    }
    ${textField(view, { field: 'short', hint: share.shortHint, inputmode: 'url', isOptional: true })}
    ${
      code
        ? html`${picture(code, fill(share.code, { address: shortAddressOf(choices) }))}
            <button type="button" @click=${() => saveFile('kith-code.svg', 'image/svg+xml', svgFile(code))}>
              ${share.saveCode}
            </button>`
        : html`<p class="mistake">${share.tooLong}</p>`
    }`;
}

/** The survey by itself: as a link, as a code for phones, and on paper. */
export function sharePart(view: View): TemplateResult | typeof nothing {
  const { words, mistakes, choices } = view;
  // Where a file will lie, only those know who put it there.
  if (view.recipe.way === 'file') return nothing;
  const isReady = mistakes.every(({ field }) => field === 'short');
  return html`<section class="share" aria-labelledby="share-title">
    <h2 id="share-title">${words.share.heading}</h2>
    ${isReady ? links(view) : html`<p>${words.share.waits}</p>`}
    ${
      choices.privacy === 'confidential'
        ? html`<p>${words.share.noPoster}</p>`
        : isReady
          ? posterPart(view)
          : nothing
    }
  </section>`;
}
