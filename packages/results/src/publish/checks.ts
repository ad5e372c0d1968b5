/** Looks at something from outside. Gives where it is wrong and what belongs there; `undefined` where all is well. */
export type Fault = (input: unknown, path: string) => readonly [path: string, expected: string] | undefined;

type Found = ReturnType<Fault>;

const is =
  (test: (input: unknown) => boolean, expected: string): Fault =>
  (input, path) =>
    test(input) ? undefined : [path, expected];

export const text = is((input) => typeof input === 'string' && input !== '', 'a text');
export const number = is((input) => Number.isFinite(input), 'a number');
export const count = is((input) => Number.isInteger(input) && Number(input) >= 0, 'a whole number');
export const flag = is((input) => input === true, 'true');
export const exactly = (given: string): Fault => is((input) => input === given, `"${given}"`);
export const oneOf = (...given: readonly string[]): Fault =>
  is((input) => given.some((each) => each === input), given.join(', '));

export const optional =
  (fault: Fault): Fault =>
  (input, path) =>
    input === undefined ? undefined : fault(input, path);

/** What the last of them says, if all of them find something. */
export const either =
  (...faults: readonly Fault[]): Fault =>
  (input, path) =>
    faults.reduce<Found>((found, fault, n) => (n === 0 || found ? fault(input, path) : found), undefined);

export const all =
  (...faults: readonly Fault[]): Fault =>
  (input, path) =>
    faults.reduce<Found>((found, fault) => found ?? fault(input, path), undefined);

const isObject = (input: unknown): input is object =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

export const list =
  (fault: Fault): Fault =>
  (input, path) =>
    Array.isArray(input)
      ? input.reduce<Found>((found, each, n) => found ?? fault(each, `${path}[${n}]`), undefined)
      : [path, 'a list'];

export const record =
  (fault: Fault): Fault =>
  (input, path) =>
    isObject(input)
      ? Object.entries(input).reduce<Found>(
          (found, [name, each]) => found ?? fault(each, `${path}.${name}`),
          undefined,
        )
      : [path, 'an object'];

/** An object with at least these parts. */
export const shape =
  (parts: Readonly<Record<string, Fault>>): Fault =>
  (input, path) => {
    if (!isObject(input)) return [path, 'an object'];
    const given = new Map<string, unknown>(Object.entries(input));
    return Object.entries(parts).reduce<Found>(
      (found, [name, fault]) => found ?? fault(given.get(name), `${path}.${name}`),
      undefined,
    );
  };
