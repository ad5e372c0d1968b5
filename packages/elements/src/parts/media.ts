import { en } from '@kith/core';
import { aloudEnglish } from '@kith/core/languages/aloud-en';
import { html } from 'lit';
import { define } from '../define-element.js';
import { MediaElement } from '../media/media-element.js';
import { seams } from '../survey/seams.js';

// A video beside a question: sign language, for instance.
Object.assign(en.texts, aloudEnglish);
define('kith-media', MediaElement);
seams.media = (media, language) => html`<kith-media .media=${media} .language=${language}></kith-media>`;
