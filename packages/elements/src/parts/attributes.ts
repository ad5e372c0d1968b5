import { didYouMean, KithError } from '@kith/core';
import { knownAttributes, unknownAttributes } from '../survey/attributes.js';
import { seams } from '../survey/seams.js';

/** Attributes of HTML itself, and of the frameworks that put them on every tag. */
const general =
  /^(id|class|style|title|lang|dir|hidden|slot|part|role|tabindex|translate|nonce|is|inert|exportparts|(data|aria)-.*|on.*|[_:@.*[(#].*|.*:.*)$/;

// Tells the web team of attributes that a tag does not have, with the name that was probably meant.
seams.attributes = (element) => {
  for (const name of unknownAttributes(element)) {
    if (general.test(name)) continue;
    const message = `<${element.localName}> has no attribute "${name}".${didYouMean(name, knownAttributes(element))}`;
    console.warn(new KithError('attribute-invalid', message).message);
  }
};
