import type { Release } from '../release/contract.js';

/** Something that was done differently from a day on. Its words stand in the labels, by its id. */
export interface Change {
  /** As responses name it in `changeId`. */
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** What it was meant to change. Default: nothing is pointed out. */
  readonly measures?: readonly string[];
  /** Where it was made. Default: everywhere. */
  readonly at?: { readonly grouping: string; readonly groups: readonly string[] };
}

/** What everybody wrote to one open question in one wave. Never by group. */
export interface Comments {
  readonly wave: string;
  readonly question: string;
  /** How many wrote something: the smallest number that protects a group, or more. */
  readonly n: number;
  /** A person has read them and taken out names, and whatever else tells who wrote. */
  readonly namesTakenOut: true;
  /** In an order of chance. */
  readonly texts: readonly { readonly text: string; readonly language?: string }[];
}

/** What a page of results shows: a release, with what a district says beside it. */
export interface Publication extends Release {
  readonly changes?: readonly Change[];
  readonly comments?: readonly Comments[];
}

export interface PublishOptions {
  readonly changes?: readonly Change[];
  readonly comments?: readonly Comments[];
  /** From 0 to 1, for the order of comments. Default `Math.random`. */
  readonly random?: () => number;
}

/**
 * The release with what stands beside it. Comments are shuffled; those of fewer people than the smallest group, or of a
 * wave that is not released, are left out.
 */
export function publish(
  release: Release,
  { changes = [], comments = [], random = Math.random }: PublishOptions = {},
): Publication {
  const told = comments.filter(
    ({ n, wave, texts }) =>
      n >= release.smallest &&
      texts.length > 0 &&
      texts.length <= n &&
      release.waves.some((each) => each.wave === wave && each.respondents.all.detail !== 'none'),
  );
  return {
    ...release,
    changes,
    comments: told.map((each) => ({ ...each, texts: shuffled(each.texts, random) })),
  };
}

/** After Fisher and Yates: every order is equally likely. */
function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  const left = [...list];
  return list.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}
