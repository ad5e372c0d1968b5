/* Takes the place of Lit's directive of this name in the served files. */

export class Keyed {
  constructor(key, value) {
    this.key = key;
    this.value = value;
  }
}

/** Shows `value` anew, not changed in its place, when another `key` comes. */
export const keyed = (key, value) => new Keyed(key, value);
