import type { Shape } from './contract.js';
import type { aloudEnglish } from './aloud-en.js';

/** Texts around what is heard and seen in place of reading. A draft: no person has checked it. */
export const aloudSpanish: Shape<typeof aloudEnglish> = {
  listenQuestion: 'Escuchar la pregunta',
  listenText: 'Escuchar',
  listenAnswer: 'Escuchar: {label}',
  listenFailed: 'Esta grabación no se puede reproducir ahora. Se pueden leer las palabras.',
  listenPause: 'Pausa',
  listenOn: 'Seguir',
  voiceMissing: 'Este aparato no tiene voz en español. Otra persona puede leer las palabras en voz alta.',
  voiceFailed: 'La voz de este aparato no funciona ahora. Otra persona puede leer las palabras en voz alta.',
  voiceSpeed: 'Velocidad de la voz',
  voiceSlow: 'Despacio',
  voiceUsual: 'Normal',
  voiceFast: 'Rápido',
  transcript: 'Lo que dice el video',
  captions: 'Subtítulos',
  videoFailed: 'El video no se puede reproducir ahora. Sus palabras están abajo.',
};
