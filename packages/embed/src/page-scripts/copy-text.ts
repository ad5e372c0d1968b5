/** Copies what stands in a field. Where a page may not, marks it for whoever copies it by hand, and gives `false`. */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    // Not there at all on pages that are not secure.
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}
