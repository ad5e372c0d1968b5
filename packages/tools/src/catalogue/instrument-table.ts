import { minutesOf } from '@kith/core';
import { addFurtherItemTypes } from '@kith/core/item-types';
import { instruments, type Instrument } from '@kith/instruments';
import { readingOf } from './reading-of.js';

// Surveys for young children ask with faces, forms for days.
addFurtherItemTypes();

/** What the documentation says of the catalogue, computed: one table of facts, one of constructs. */
export function instrumentTable(): string {
  const all = Object.values(instruments);
  return [
    '| Instrument | Audience | Privacy | Questions | Minutes | English: Flesch-Kincaid grade | Spanish: INFLESZ |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...all.map(factsRow),
    '',
    '| Instrument | Construct | Items | Results | What could we do about it? |',
    '| --- | --- | --- | --- | --- |',
    ...all.flatMap(constructRows),
    '',
  ].join('\n');
}

function factsRow({ definition, es, notes }: Instrument): string {
  const reading = readingOf({ definition, es });
  const { fleschKincaid, inflesz } = notes.limits;
  return row([
    `\`${definition.id}\` ${definition.version}`,
    [definition.audience, ...(definition.gradeBands ?? [])].join(', '),
    definition.privacy.join(', '),
    questions(notes.counts),
    String(minutesOf(definition)),
    `${reading.fleschKincaid.toFixed(1)} (at most ${fleschKincaid})`,
    `${reading.inflesz.toFixed(0)} (at least ${inflesz})`,
  ]);
}

function questions(counts: Instrument['notes']['counts']): string {
  const { scales, choices, open, followUps, identity, fields = 0 } = counts;
  const parts = [
    ...(scales ? [`${scales} ${scales === 1 ? 'rating' : 'ratings'}`] : []),
    ...(choices ? [`${choices} ${choices === 1 ? 'choice' : 'choices'}`] : []),
    ...(open ? [`${open} open`] : []),
    ...(followUps ? [`${followUps} conditional open`] : []),
    ...(identity ? [`${identity} identity`] : []),
    ...(fields ? [`${fields} form ${fields === 1 ? 'field' : 'fields'}`] : []),
  ];
  return parts.join(', ');
}

function constructRows({ definition, notes }: Instrument): readonly string[] {
  return Object.values(notes.constructs).map((construct) =>
    row([
      `\`${definition.id}\``,
      construct.label,
      construct.items.map((id) => `\`${id}\``).join(' '),
      construct.report,
      construct.action,
    ]),
  );
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
