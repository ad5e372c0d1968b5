import type { PrivacyMode } from '@kith/core';
import type { Subject } from '../documents/subject.js';
import { blank, escaped, list, marked, paragraph, table } from '../plain/html.js';
import { pageOfHtml } from '../plain/page-of-html.js';
import { aboutSurvey } from './about-survey.js';
import { dataElements, type DataElement } from './data-elements.js';
import { neverAdded } from './element-words.js';

/** The words of the annex are English, as the notes and most agreements are; questions are in their own language. */
const english = { tag: 'en', dir: 'ltr' } as const;

/**
 * The schedule of data elements of a survey, as an annex to an agreement: for each privacy mode what a response
 * carries, what for, how long and for whom, and what is never collected.
 */
export function dataElementsPage(subject: Subject): string {
  const { definition, mode } = subject;
  const modes = mode ? [mode] : definition.privacy;
  return pageOfHtml(
    definition,
    english,
    [
      toFill,
      aboutOf(subject),
      ...modes.flatMap((each) => modeSection(each, subject)),
      '<h2>Never collected</h2>',
      paragraph('Kith adds none of these to a response, in any way of keeping answers:'),
      list(neverAdded.map(escaped)),
      paragraph(
        'Where a question asks for something of the kind, it stands among the answers above. What a person writes in their own words can hold anything. The server that receives responses sees an IP address and a browser name with each request, as every web server does: what it keeps of them is for its operator to say.',
      ),
    ],
    { title: `Schedule of data elements: ${definition.title}`, isPaper: true },
  );
}

const toFill = `<div class="to-fill">
<p><strong>For the district to fill in, and to check.</strong> This page is made from the survey itself; it is not legal advice.</p>
${list([
  `District: ${blank('name of the district')}`,
  `Who receives and stores the responses: ${blank('operator of the endpoint')}, at ${blank('address of the endpoint')}`,
  `What their server keeps of IP addresses and browser names: ${blank('nothing, or what and how long')}`,
  `Who can export or delete responses: ${blank('roles')}`,
])}
</div>`;

function aboutOf(subject: Subject): string {
  const { id, version, basedOn, audience, gradeBands, privacy } = subject.definition;
  const { purpose, whoSees, retention, privacyReason } = aboutSurvey(subject);
  const rows: readonly (readonly [string, string])[] = [
    ['Survey', `${id} ${version}${basedOn ? `, adapted from ${basedOn}` : ''}`],
    ['Asked of', [audience, ...(gradeBands ?? [])].join(', ')],
    ['Purpose', purpose],
    ['Ways of keeping answers', `${privacy.join(', ')}. ${privacyReason}`],
    ['Who sees single answers', whoSees],
    ['Retention', retention],
  ];
  return table(
    'The survey',
    ['About', 'What holds for all elements'],
    rows.map((cells) => cells.map(withBlanks)),
  );
}

/** "[…]" is what the district fills in. */
const withBlanks = (text: string): string => escaped(text).replace(/\[[^\]]+\]/g, '<mark>$&</mark>');

function modeSection(mode: PrivacyMode, { definition, language, notes }: Subject): readonly string[] {
  const elements = dataElements(definition, mode, language, notes);
  const part = (wanted: DataElement['part']) => elements.filter((element) => element.part === wanted);
  const questions = `lang="${escaped(definition.language)}"`;
  const tagged = elements.filter(({ ppra }) => ppra.length).map(({ name }) => name);
  const contact = part('contact');
  return [
    `<h2 class="sheet">If answers are kept as: ${mode}</h2>`,
    paragraph(
      tagged.length
        ? `Marked as touching a protected area of the Protection of Pupil Rights Amendment: ${escaped(tagged.join(', '))}.`
        : 'No question is marked as touching a protected area of the Protection of Pupil Rights Amendment.',
    ),
    table('Kept with every response', fieldColumns, part('record').map(fieldRow)),
    table('From the page that shows the survey', fieldColumns, part('context').map(fieldRow)),
    table(
      'Answers',
      ['Element', 'Question', 'What it can hold', 'Purpose', 'Optional', 'Marks'],
      part('answer').map((element) => answerRow(element, questions)),
    ),
    ...(contact.length
      ? [
          table(
            'A wish to be contacted: a record of its own, without a link to the response',
            fieldColumns,
            contact.map(fieldRow),
          ),
        ]
      : []),
  ];
}

const fieldColumns = ['Element', 'What it is', 'Purpose', 'Present'];

const fieldRow = ({ name, what, purpose, present }: DataElement): readonly string[] => [
  `<code>${escaped(name)}</code>`,
  ...[what, purpose, present].map(escaped),
];

function answerRow(
  { name, what, values, purpose, present, identity, ppra }: DataElement,
  questions: string,
): readonly string[] {
  const marks = [...(identity ? ['who the person is'] : []), ...ppra.map((topic) => `PPRA: ${topic}`)];
  return [
    `<code>${escaped(name)}</code>`,
    `<span ${questions}>${marked(what)}</span>`,
    `<span ${questions}>${marked(values)}</span>`,
    escaped(purpose),
    escaped(present),
    escaped(marks.join('; ')),
  ];
}
