// Written by scripts/hash-instruments.mjs, which only adds: a question in other words has another version.
export const published: Readonly<Record<string, string>> = {
  'bel.welcome@1': 'scale:often5 Em7uWWP9DcCL1uW8',
  'bel.yours@1': 'scale:often5 JI4EPjva1pQ37pGi',
  'care.hello@1': 'scale:often5 0P8RCR7Ae2xH25Pk',
  'care.listen@1': 'scale:often5 PCfC1rYYgrykBzQ6',
  'care.help@1': 'scale:often5 EwJRfq2rK2D-HsoV',
  'voice.asked@1': 'scale:often5 EFdFHoni9Ldr7Wic',
  'voice.used@1': 'scale:often5 lVhfNqeiGtvmQzB_',
  'trust.change@1': 'scale:often5 jGcRuGMMxL2K23ld',
  'trust.say@1': 'scale:often5 FTsbqrO6X1owDczt',
  'bel.idea@1': 'long-text 8Mh5Pv4IxZFMnWpS',
};
