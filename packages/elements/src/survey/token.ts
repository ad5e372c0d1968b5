const pattern = /(?:^#|&)kith-token=([^&]+)/;
let taken: string | undefined;

/**
 * The respondent's token from the fragment of the address, which no server sees. It is taken out of the
 * address at once, so that it is neither bookmarked nor shared. `isNext`: the next person has a link of their own.
 */
export function takeToken(isNext = false): string | undefined {
  if (isNext) taken = undefined;
  const match = pattern.exec(location.hash);
  if (match?.[1] !== undefined) {
    taken = decoded(match[1]);
    const rest = location.hash.replace(pattern, '').replace(/^&/, '#');
    history.replaceState(history.state, '', location.pathname + location.search + rest);
  }
  return taken;
}

/** A token that was cut off on its way is as good as none. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
