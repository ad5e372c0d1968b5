/** Fields of a definition whose value is a text to read, wherever they stand. */
export const textFields: readonly string[] =
  'label hint low high unit entry then now title intro text message whoSees adult help thanks contact'.split(
    ' ',
  );
