import { en } from '@kith/core';
import { downloadEnglish } from '@kith/core/languages/download-en';
import { css } from 'lit';
import { downloadView } from '../survey/views/download.js';
import { seams } from '../survey/seams.js';

/** It stands below the buttons of the last screen, where no note is otherwise. */
const below = css`
  .actions + .note {
    margin-block-start: 1.25em;
  }
`;

// For answers that are nowhere but in the page, or that no endpoint takes: a copy that the person can take along.
Object.assign(en.texts, downloadEnglish);
seams.sheets.push(below);
seams.copy = downloadView;
seams.below[0] = downloadView;
