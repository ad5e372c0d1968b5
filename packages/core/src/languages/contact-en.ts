/** Texts of a wish to be contacted, and of the form for one that a family is offered at the end. */
export const contactEnglish = {
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
  contactTopic: 'What would you like to talk about?',

  contactLater:
    'If you want us to contact you, there is a form for that at the end. It is not joined to your answers.',
  contactOffer: 'Would you like us to contact you?',
  contactApart: 'There is a short form for that. It is sent by itself, and nothing ties it to your answers.',
  contactOpen: 'Open the contact form',
  contactBack: 'Go back without the contact form',
  contactSend: 'Send how to reach me',
  contactSentTo: 'What you write here is sent to {receiver} and to nobody else.',
  contactSentHere: 'What you write here is sent to this website and to nobody else.',
  contactKept: 'It is saved apart from your answers.',
  contactSent: 'Your contact form is on its way. It goes apart from your answers.',
  contactEmpty: 'You left the contact form empty, so nothing was sent.',
} as const;
