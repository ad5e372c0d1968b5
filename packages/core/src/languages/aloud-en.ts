/** Texts around what is heard and seen in place of reading: they come with what shows them. */
export const aloudEnglish = {
  listenQuestion: 'Listen to the question',
  listenText: 'Listen',
  listenAnswer: 'Listen: {label}',
  listenFailed: 'This recording cannot be played right now. You can read the words instead.',
  listenPause: 'Pause',
  listenOn: 'Go on',
  voiceMissing: 'This device has no voice for English. Somebody can read the words to you.',
  voiceFailed: 'The voice of this device does not work right now. Somebody can read the words to you.',
  voiceSpeed: 'Voice speed',
  voiceSlow: 'Slowly',
  voiceUsual: 'As usual',
  voiceFast: 'Fast',
  transcript: 'What the video says',
  captions: 'Captions',
  videoFailed: 'The video cannot be played right now. Its words are below.',
} as const;
