import { didYouMean, KithError } from '@kith/core';

/** Attributes of HTML itself, and of the frameworks that put them on every tag. */
const general =
  /^(id|class|style|title|lang|dir|hidden|slot|part|role|tabindex|translate|nonce|is|inert|exportparts|(data|aria)-.*|on.*|[_:@.*[(#].*|.*:.*)$/;

const secret = /^(authorization|headers?|cookies?|password|secret|.*(token|api-?key))$/;

/** Throws `secret-in-page`: an attribute is there for everybody who opens the page. */
export function refuseSecrets(host: EventTarget): void {
  const path = (host as Element).getAttributeNames().find((name) => secret.test(name));
  if (path !== undefined)
    throw new KithError('secret-in-page', `"${path}" may not stand in a page.`, { path, given: '…' });
}

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
