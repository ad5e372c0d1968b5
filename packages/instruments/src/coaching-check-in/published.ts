// Written by scripts/hash-instruments.mjs, which only adds: a question in other words has another version.
export const published: Readonly<Record<string, string>> = {
  'author@1': 'short-text ofNPMCIAtOeGvxzG',
  'coach.focus@1': 'scale:amount5 WN6K07jmKOrN1D-Y',
  'coach.stretch@1': 'scale:amount5 QsI3oiWGLrw6axmm',
  'coach.moving@1': 'scale:amount5 zRSp2Q327MnkdkgX',
  'coach.try@1': 'long-text A02j1YoSvbABvqj4',
  'coach.need@1': 'long-text sR38v0P3PgHUrt5U',
};
