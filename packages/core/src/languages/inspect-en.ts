/** Texts of the copy for those who want to see a survey before it is given. */
export const inspectEnglish = {
  inspectWhat:
    'This is a copy to look at before the survey is given. It shows every question. It also shows those that only some people see, and all that people read first.',
  inspectAbout: 'About this survey',
  inspectVersion: 'Name and version: {name}',
  inspectDraft: 'The words are a draft. Nobody has tried them out yet.',
  inspectWays: 'How answers are kept. The school chooses one of these ways:',
  inspectNoNames: 'No question asks who the person is.',
  inspectNoTopics: 'No question is marked as touching a protected topic.',
  inspectStart: 'What people read first',
  inspectOnlyAfter: 'This is asked only if this is so:',
  inspectAll: 'all of these',
  inspectAny: 'one of these',
  inspectNot: 'none of these',
  inspectAnswer: '“{question}” is answered with: {answers}',
  inspectState: '“{question}”: {answers}',
  inspectPage: 'The page of the school says so ({what}).',
  inspectAnswered: 'answered',
  inspectOpen: 'not answered yet',
  inspectHidden: 'not shown',
  inspectIdentity: 'This asks who the person is. It can always be skipped.',
  inspectTopics: 'Protected topic: {topics}',
} as const;
