/** The tags that a source file registers. */
export const tagsIn = (source) => [...source.matchAll(/^define\('(kith-[\w-]+)'/gm)].map(([, tag]) => tag);

/** Tags without a fixture: of their own, or one that is shown with them. Those inside another one do not count. */
export const tagsWithoutFixture = (tags, fixtures) =>
  tags.filter((tag) => !fixtures.some((fixture) => fixture.tag === tag || fixture.shows?.includes(tag)));

const nameOf = ({ group, name }) => `${group}, ${name}`;

/** Fixtures that Storybook's index does not list. */
export function fixturesWithoutStory(fixtures, index) {
  const stories = Object.values(index.entries)
    .filter(({ type }) => type === 'story')
    .map(({ importPath, name }) =>
      nameOf({ group: importPath.replace(/^virtual:kith-stories\//, ''), name }),
    );
  return fixtures.map(nameOf).filter((name) => !stories.includes(name));
}

/** Names that two fixtures share: one story would hide the other. */
export const sharedNames = (fixtures) =>
  fixtures.map(nameOf).filter((name, n, names) => names.indexOf(name) !== n);
