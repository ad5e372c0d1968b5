// Written by scripts/hash-instruments.mjs, which only adds: a question in other words has another version.
export const published: Readonly<Record<string, string>> = {
  'bel.like@1': 'scale:often5 x3S3X8T_PYBckMfR',
  'bel.welcome@1': 'scale:often5 Em7uWWP9DcCL1uW8',
  'bel.yours@1': 'scale:often5 JI4EPjva1pQ37pGi',
  'bel.join@1': 'scale:often5 z6Cs45Q9px-pQxRR',
  'care.hello@1': 'scale:often5 0P8RCR7Ae2xH25Pk',
  'care.listen@1': 'scale:often5 PCfC1rYYgrykBzQ6',
  'care.help@1': 'scale:often5 EwJRfq2rK2D-HsoV',
  'peer.play@1': 'scale:often5 ZlnrAEdw78ybiBcB',
  'peer.kind@1': 'scale:often5 rBnYXGyMy8IDnfu8',
  'peer.help@1': 'scale:often5 HwX846ejklnEdfBL',
  'voice.asked@1': 'scale:often5 EFdFHoni9Ldr7Wic',
  'voice.used@1': 'scale:often5 lVhfNqeiGtvmQzB_',
  'learn.matter@1': 'scale:often5 cjJfV_olHSU9E4xn',
  'learn.support@1': 'scale:often5 psxwdA5FW-fxbJk4',
  'bel.idea@1': 'long-text 8Mh5Pv4IxZFMnWpS',
  'id.grade@1': 'single-choice fvELoLMhXi5zCtrB',
};
