import { html, nothing, type TemplateResult } from 'lit';
import { hosts } from '../../recipes/choices.js';
import { needsFolder, standsInPage, usesFramePage } from '../../recipes/hosts.js';
import { fill } from '../../recipes/words.js';
import type { View } from '../app.js';
import { radioGroup, selectField, textField } from '../controls.js';

const wayGroup = (view: View) =>
  radioGroup(view, {
    field: 'way',
    legend: view.words.place.way,
    note: view.recipe.reason,
    chosen: view.recipe.way,
    options: view.recipe.ways.map((way) => ({ value: way, label: view.words.wayNames[way] })),
  });

/** What the survey is called in its address, or the file that holds it. */
function nameField(view: View) {
  const { place } = view.words;
  const isFile = !needsFolder(view.recipe.way);
  return textField(view, {
    field: 'name',
    hint: isFile ? place.fileNameHint : place.nameHint,
    isOptional: true,
  });
}

/** In what kind of page, and by which way. */
export function placePart(view: View): TemplateResult {
  const { words, choices, recipe, facts } = view;
  const { place } = words;
  return html`<section aria-labelledby="place-title">
    <h2 id="place-title">${place.heading}</h2>
    ${selectField(view, {
      field: 'host',
      label: place.host,
      chosen: choices.host,
      options: hosts.map((host) => ({ value: host, label: words.hosts[host] })),
    })}
    ${recipe.ways.length > 1 ? wayGroup(view) : nothing}
    ${
      needsFolder(recipe.way)
        ? textField(view, {
            field: 'files',
            hint: fill(place.filesHint, { version: facts.version }),
            inputmode: 'url',
          })
        : nothing
    }
    ${usesFramePage(recipe.way) ? nameField(view) : nothing}
    ${
      standsInPage(recipe.way)
        ? textField(view, {
            field: 'fallback',
            hint: place.fallbackHint,
            inputmode: 'url',
          })
        : nothing
    }
  </section>`;
}
