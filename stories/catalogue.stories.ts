import type { Meta, StoryObj } from '@storybook/web-components-vite';

interface Opened {
  /** What stands behind the `#` of its address. */
  readonly asked: string;
}

/** The page itself, as it lies in the folder of served files. */
const meta: Meta<Opened> = {
  title: 'Catalogue',
  render: ({ asked }, { globals }) => {
    const stage = document.createElement('div');
    stage.className = `kith-stage kith-page ${String(globals['theme'])}`;
    const frame = document.createElement('iframe');
    const language = globals['language'] === 'es' ? 'language=es&' : '';
    frame.title = 'Find a survey';
    frame.allow = 'clipboard-write';
    frame.src = `kith/catalogue.html#${language}${asked}`;
    stage.append(frame);
    return stage;
  },
};

export default meta;

export const Everything: StoryObj<Opened> = { args: { asked: '' } };

export const ByActivity: StoryObj<Opened> = {
  name: 'By activity, with one to try out and its tag',
  args: { asked: 'activity=DRN+9&survey=student-pulse-6-12' },
};

export const NothingFits: StoryObj<Opened> = {
  name: 'Nothing fits',
  args: { asked: 'activity=DRN+9&audience=family&minutes=2' },
};

export const UnknownSurvey: StoryObj<Opened> = {
  name: 'A link to what is not there',
  args: { asked: 'survey=an-old-survey' },
};
