import type { Definition } from '@kith/core';
import { originalFor } from '../../adapt/adapted.js';
import { inLanguage } from '../../adapt/original.js';
import type { Remark, Rule } from '../contract.js';
import type { LanguageVersion } from '../subject.js';

export const adaptedName: Rule = {
  id: 'adapted-name',
  severity: 'error',
  why: 'A copy is another survey: whoever answers it, or reads what came of it, must not take it for the one that it was made of.',
  mend: 'Give the copy a title of its own in every language, and its notice an id of its own.',
  example: '`"basedOn": "session-exit@1.0.0"`, and the title of `session-exit`',
  check: (subject) => {
    const original = originalFor(subject);
    if (!original) return [];
    return [
      ...subject.versions.flatMap((version) => titleOf(version, inLanguage(original, version.language))),
      ...noticeOf(subject.definition, original.definition),
    ];
  },
};

function titleOf(
  { document, definition }: LanguageVersion,
  original: Definition | undefined,
): readonly Remark[] {
  if (!original || plain(definition.title) !== plain(original.title)) return [];
  const message = `"${definition.title}" is the title of the original.`;
  return [{ place: { document, path: 'title', at: 'title' }, message }];
}

/** A record names the notice that was read: two that may differ must not go by one id. */
function noticeOf({ notice }: Definition, original: Definition): readonly Remark[] {
  if (notice.id !== original.notice.id) return [];
  const message = `"${notice.id}" stands for the notice of the original.`;
  return [{ place: { document: 0, path: 'notice.id', at: 'notice.id' }, message }];
}

const plain = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
