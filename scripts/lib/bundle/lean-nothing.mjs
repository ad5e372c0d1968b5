/* Takes the place of a module that the served files do not need. */
export {};
