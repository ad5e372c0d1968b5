import type { Fixture } from '../test/dist/fixtures/index.js';

/** `surveys/session-exit/es` stands in the sidebar as `Surveys/session-exit (es)`. */
export const titleOf = (group: string): string =>
  group.replace(/^./, (first) => first.toUpperCase()).replace(/\/(..)$/, ' ($1)');

/**
 * Stories with `autodocs` are shown in the docs of their group. Steps are not taken there, so of a survey only the
 * beginning is.
 */
export const tagsOf = ({ group, steps }: Fixture, isFirst: boolean): string[] => [
  isFirst || (group.startsWith('items/') && steps.length === 0) ? 'autodocs' : '!autodocs',
];

/** `page-about-you` is exported as `PageAboutYou`. */
export const exportOf = ({ name }: Pick<Fixture, 'name'>): string =>
  name.replace(/(?:^|\W)(\w)/g, (_, first: string) => first.toUpperCase());
