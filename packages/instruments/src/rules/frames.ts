import type { Definition } from '@kith/core';

/** When: a stretch of time that people can recall. */
const recall = /\b(?:last few weeks|this school year|this session)\b/i;

/** Where: the level that the answer is about. */
const level = /\b(?:school|class|session)\b/i;

/** Each rating says when and where, in its own words or in the introduction of its page. */
export function frameProblems(
  definition: Definition,
  exempt: Readonly<Record<string, string>> = {},
): readonly string[] {
  return definition.pages.flatMap((page) =>
    page.items.flatMap((item) => {
      if (item.type !== 'scale' || item.id in exempt) return [];
      const text = `${page.title ?? ''} ${page.intro ?? ''} ${item.label}`;
      const problems: string[] = [];
      if (!recall.test(text)) problems.push(`${item.id}: says no time`);
      if (!level.test(item.label)) problems.push(`${item.id}: names no school, class or session`);
      return problems;
    }),
  );
}
