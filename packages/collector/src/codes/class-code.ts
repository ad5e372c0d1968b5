import { createHash, randomInt } from 'node:crypto';
import { classCodeOf, classCodeRandom, classCodeSigns } from '@kith/core';

/** `XXXXX-XXXXX`: nine random signs of 21 (39 bits) and one that catches a slip of the pen. */
export const makeCode = (): string =>
  classCodeOf(
    Array.from(
      { length: classCodeRandom },
      () => classCodeSigns[randomInt(classCodeSigns.length)] ?? '',
    ).join(''),
  );

/** Under which a code is kept. The survey goes in, so that a code opens no other. */
export const codeKey = (instrument: string, code: string): string =>
  createHash('sha256')
    .update(JSON.stringify(['kith class code', instrument, code]))
    .digest('hex');
