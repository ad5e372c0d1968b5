const options = '<option value="a">Mornings</option><option value="b">Evenings</option>';
const rows =
  '<option value="care">An adult asks how I am.</option><option value="voice">I can say what I think.</option>';

/** Each item type alone, as a page would write it, under a heading that names it. */
const items = [
  ['information', 'label="The next questions are about school."'],
  ['scale', 'label="I feel welcome." outside="declined"'],
  [
    'single-choice',
    'label="When do you have time?" required',
    `${options}<option value="o" data-other>Other</option>`,
  ],
  ['multiple-choice', 'label="What helps?" max-choices="2"', options],
  ['short-text', 'label="One word for today?" hint="Any word."'],
  ['long-text', 'label="What would you change?"'],
  ['faces', 'label="Do you have a friend here?"'],
  ['yes-no', 'label="Was there time to talk?"'],
  ['numeric-scale', 'label="How likely are you to come back?" low="Not at all" high="Very"'],
  ['number', 'label="How many people live with you?"'],
  ['date', 'label="Which day?"'],
  ['dropdown', 'label="Which school?"', options],
  ['matrix', 'label="How true is each of these?" scale="true5"', rows],
  ['ranking', 'label="What matters most?"', options],
  ['then-now', 'label="I know whom to ask." scale="agree5"'],
  ['consent', 'label="May we quote you?"'],
  ['contact', 'label="May we call you?"'],
];

/** Its fields are no text, so that a page gives them by script. */
export const repeatingGroup = {
  label: 'What you noticed',
  entry: 'Note',
  fields: [{ id: 'saw', type: 'long-text', label: 'What did you see?' }],
};

export const itemTypes = [...items.map(([type]) => type), 'repeating-group'];

export const everyItem = items
  .map(
    ([type, attributes, inside = '']) =>
      `<h2>${type}</h2><kith-${type}-item ${attributes}>${inside}</kith-${type}-item>`,
  )
  .join('\n');
