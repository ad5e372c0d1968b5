import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { allFixtures, type Fixture } from '../test/dist/fixtures/index.js';
import { inLanguage, languages } from '../test/dist/fixtures/in-language.js';
import { elementOf, lead } from '../test/dist/fixtures/show.js';
import { markupOf } from './markup.js';
import { exportOf, tagsOf, titleOf } from './names.js';

export interface FixtureStories {
  readonly meta: Meta;
  readonly stories: Readonly<Record<string, StoryObj>>;
}

/** The stories of one group of fixtures, by the names under which they are exported. */
export async function storiesOf(group: string): Promise<FixtureStories> {
  const fixtures = (await allFixtures()).filter((fixture) => fixture.group === group);
  const [first] = fixtures;
  if (!first) throw new Error(`There are no fixtures "${group}".`);
  return {
    meta: { title: titleOf(group), component: first.tag },
    stories: Object.fromEntries(
      fixtures.map((fixture) => [exportOf(fixture), storyOf(fixture, fixture === first)]),
    ),
  };
}

function storyOf(fixture: Fixture, isFirst: boolean): StoryObj {
  return {
    name: fixture.name,
    args: { ...fixture.given },
    render: (given, { globals }) => {
      const stage = document.createElement('div');
      stage.className = `kith-stage ${String(globals['theme'])}`;
      stage.dir = languages[String(globals['language'])]?.dir ?? 'ltr';
      stage.append(elementOf(spoken({ ...fixture, given: withoutAttributes(given) }, globals)));
      return stage;
    },
    play: async ({ canvasElement, globals }) => {
      const element = canvasElement.querySelector<HTMLElement>(fixture.tag);
      if (element) await lead(element, spoken(fixture, globals));
    },
    parameters: { docs: { source: { code: markupOf(fixture), language: 'html' } } },
    tags: tagsOf(fixture, isFirst),
  };
}

/** In the language that the toolbar asks for. */
function spoken(fixture: Fixture, globals: Readonly<Record<string, unknown>>): Fixture {
  const tag = String(globals['language']);
  return tag in languages ? inLanguage(fixture, tag) : fixture;
}

/** The docs list an attribute such as `day-index` beside its property: the property is the one to set. */
function withoutAttributes(given: Readonly<Record<string, unknown>>): Fixture['given'] {
  return Object.fromEntries(Object.entries(given).filter(([name]) => !name.includes('-')));
}
