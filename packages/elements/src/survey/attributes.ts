import { didYouMean, KithError } from '@kith/core';

/** Attributes of HTML itself, and of the frameworks that put them on every tag. */
const general =
  /^(id|class|style|title|lang|dir|hidden|slot|part|role|tabindex|translate|nonce|is|inert|exportparts|(data|aria)-.*|on.*|[_:@.*[(#].*|.*:.*)$/;

/** A misspelled attribute would otherwise be silently without effect. */
export function warnOfAttributes(element: Element): void {
  const known = (element.constructor as unknown as { readonly observedAttributes: readonly string[] })
    .observedAttributes;
  for (const name of element.getAttributeNames()) {
    if (known.includes(name) || general.test(name)) continue;
    const message = `<${element.localName}> has no attribute "${name}".${didYouMean(name, known)}`;
    console.warn(new KithError('attribute-invalid', message).message);
  }
}
