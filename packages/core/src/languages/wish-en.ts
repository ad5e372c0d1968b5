/** Texts of the block in which somebody says how to be reached. */
export const wishEnglish = {
  chooseFrom: 'Please choose',
  contactIntro: 'What you write here is sent apart from your answers. Nothing ties the two together.',
  contactName: 'Your name',
  contactChannel: 'How may we reach you?',
  contactPhone: 'Call me',
  contactText: 'Text message',
  contactEmail: 'E-mail',
  contactOther: 'Another way',
  contactAddress: 'Number or address',
  contactWhen: 'Good times to reach you',
  errorContact:
    'To reach you we need your name, a way to reach you, and the number or address. Please add what is missing, or empty these fields.',
  errorContactEmail: 'Please write the whole e-mail address, for example name@example.org.',
  contactTopic: 'What would you like to talk about?',
} as const;
