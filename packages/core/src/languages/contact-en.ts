/** Texts of the form for a wish to be contacted that a family is offered at the end: they come with it. */
export const contactEnglish = {
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
  contactMissing:
    'The contact form cannot be shown right now. Your answers are not affected. Please try again in a moment.',
  contactEmpty: 'You left the contact form empty, so nothing was sent.',
} as const;
