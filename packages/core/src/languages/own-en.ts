/** What only definitions of a page's own and items that stand alone need: no ready-made survey makes such demands. */
export const ownEnglish = {
  canStop: 'You can go back or stop at any time.',
  required: 'required',
  errorRequired: 'Please answer this question, or choose to skip it.',
  errorRequiredNoSkip: 'Please answer this question.',
  errorOtherText: 'Please write a few words beside the option you chose.',
  errorEmail: 'Please write an e-mail address, for example name@school.org.',
  errorPhone: 'Please write a phone number with its digits.',
} as const;
