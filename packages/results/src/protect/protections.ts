/** The protections one by one. All of them are on; only the tests that play the attacker switch one off. */
export interface Protections {
  /** A group of fewer than the smallest number is hidden. */
  readonly smallGroups: boolean;
  /** What is hidden cannot be had by subtraction: at least two groups, together large enough. */
  readonly complementary: boolean;
  /** Where people are in several groups, everybody outside a shown group is large enough too. */
  readonly complements: boolean;
  /** Nor does the sum of such groups tell of the few who are in two of them, or in none. */
  readonly overlaps: boolean;
  /** Cells by two groupings are protected along both margins. */
  readonly margins: boolean;
  /** Small groups, and groups of nearly one mind, are shown as bands. */
  readonly bands: boolean;
  /** What is shown as a band cannot be had by subtraction either. */
  readonly bandSums: boolean;
  /** Nor by what tables with a margin in common tell of each other. */
  readonly audit: boolean;
  /** What is hidden or a band in one wave is so in all of them. */
  readonly sameInWaves: boolean;
}

export const everyProtection: Protections = {
  smallGroups: true,
  complementary: true,
  complements: true,
  overlaps: true,
  margins: true,
  bands: true,
  bandSums: true,
  audit: true,
  sameInWaves: true,
};
