/** The version that a response record and the served files carry. Kept equal to package.json by a test. */
export const libraryVersion = '0.1.0';
