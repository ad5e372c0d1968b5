/**
 * An address that everybody reads alike: with `http(s)://` and a host of plain letters, or without either; no name or
 * password, no backslash, nothing invisible, and of encoded signs only spaces and letters beyond ASCII.
 */
const plain =
  /^(?:https?:\/\/(?:[a-z\d](?:[a-z\d.-]*[a-z\d])?|\[[\da-f:.]+\])(?::\d{1,5})?(?=[/?#]|$)|(?!\/\/))(?:[\w./~+,=-]|%(?:20|[89a-f][\da-f]))*(?:[?#][\w./~+,=&?#:-]*)?$/i;

/** Whether this is such an address. Text is judged, nothing is parsed: browsers differ in what they make of the rest. */
export const isPlainAddress = (given: string): boolean => given !== '' && plain.test(given);
