import { format, resolveConfig } from 'prettier';
import { en, formatText } from '../../packages/core/dist/index.js';
import { adaptersEnglish } from '../../packages/core/dist/languages/adapters-en.js';
import { es } from '../../packages/core/dist/languages/es.js';
import { addFurtherAdapters } from '../../packages/delivery/dist/adapters/further/index.js';
import { findAdapter } from '../../packages/delivery/dist/index.js';
import '../../packages/elements/dist/parts/notice.js';
import { noticeSentences } from '../../packages/elements/dist/survey/notice-sentences.js';
import { receiverSentences } from '../../packages/elements/dist/survey/receiver-sentences.js';
import { seams } from '../../packages/elements/dist/survey/seams.js';

export const noticeFile = new URL('../../docs/adapters/notices.md', import.meta.url);

const page = 'https://www.district.example/listen';
const languages = [en, es];

/** Each way to write to an endpoint, with an endpoint that it is used for. */
export const ways = [
  ['json', 'the same website', '/responses'],
  ['json', 'another host', 'https://surveys.district.example/responses'],
  ['text', 'the same website', '/responses.php'],
  ['text', 'Google Apps Script', 'https://script.google.com/macros/s/made-up/exec'],
  ['form', 'Google Forms', 'https://docs.google.com/forms/d/e/made-up/formResponse'],
  ['postgrest', 'Supabase', 'https://made-up.supabase.co/rest/v1/kith_responses'],
  ['postgrest', 'another host', 'https://data.district.example/kith_responses'],
];
export const modes = ['anonymous', 'confidential', 'identified'];

const definition = {
  audience: 'student',
  notice: { whoSees: '' },
  pages: [{ items: [{ id: 'a', type: 'long-text' }] }],
};

/** The sentences of one notice, as the element has them. */
export function sentencesOf({ mode, adapter, endpoint, language }) {
  globalThis.document ??= { baseURI: page };
  globalThis.location ??= new URL(page);
  Object.assign(en.texts, adaptersEnglish);
  seams.receiver = receiverSentences;
  addFurtherAdapters();
  return noticeSentences({
    words: { definition },
    settings: { adapter, endpoint },
    status: null,
    run: { privacy: mode },
    isDemo: false,
    text: (key, params) => formatText(language, key, params),
  }).filter(Boolean);
}

/** What people read once their answers are on the way; only what the adapter can make true. */
export function outcomesOf({ adapter, language, mode }) {
  const { readable } = findAdapter(adapter, {}, mode).capabilities;
  const keys = readable
    ? ['received', 'kept', 'keptInPage', 'attention']
    : ['sent', 'kept', 'keptInPage', 'attention'];
  return keys.map((key) => language.texts[key]);
}

const list = (sentences) => sentences.map((sentence) => `- ${sentence}`).join('\n');

const section = (mode, [adapter, where, endpoint]) =>
  [
    `### ${mode}, \`${adapter}\`, ${where}`,
    ...languages.flatMap((language) => [
      `${language.name}:`,
      list(sentencesOf({ mode, adapter, endpoint, language })),
    ]),
  ].join('\n\n');

const afterwards = (adapter) =>
  [
    `### \`${adapter}\``,
    ...languages.flatMap((language) => [
      `${language.name}:`,
      list(outcomesOf({ adapter, language, mode: 'anonymous' })),
    ]),
  ].join('\n\n');

export async function noticePage() {
  const text = `# What people read, by mode, adapter and endpoint

Written by \`scripts/notices.mjs\` from what the elements show; a test fails where the two differ, so that a change of words is seen in review. The example is a survey for students with one open question, on \`www.district.example\`. English and Spanish are drafts.

## Before the first question

${modes.flatMap((mode) => ways.map((way) => section(mode, way))).join('\n\n')}

## After the last question

${[...new Set(ways.map(([adapter]) => adapter))].map(afterwards).join('\n\n')}
`;
  return format(text, { ...(await resolveConfig(noticeFile)), parser: 'markdown' });
}
