/** Texts around a class code: they come with what asks for it. */
export const classCodeEnglish = {
  codeTitle: 'Your code',
  codeText:
    'Please type the code from your paper. Each code works for one person. It is not saved with your answers.',
  codeLabel: 'Code',
  codeHint: '10 letters and numbers. Small letters are fine, and so is leaving out the dash.',
  codeGoOn: 'Go on',
  codeSlipTitle: 'Please look at your code again',
  codeSlip: 'Something in this code is not right. Please type it once more, as it is on your paper.',
  codeUnknown: 'This code does not belong to this survey. Please type it once more, or ask for a new paper.',
  codeSpent: 'This code has been used before. Please ask for a new paper, and type the code on it.',
  codeSafe: 'Your answers are still here. They have not been sent yet.',
} as const;
