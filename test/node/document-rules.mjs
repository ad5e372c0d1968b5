/** The heading's address on the usual hosts of repositories. */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

const anchorsOf = (text) => [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading));

const withoutCode = (text) => text.replace(/```[^]*?```|`[^`\n]*`/g, '');

/** Where the links and pictures of a text lead, apart from other sites. */
const linksOf = (text) =>
  [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target)
    .filter((target) => !/^[a-z]+:/.test(target));

/**
 * Links of documents that lead nowhere. `documents` maps a path to its text; `exists` says whether a path of the
 * checkout is there.
 */
export function deadLinks(documents, exists) {
  return Object.entries(documents).flatMap(([path, text]) =>
    linksOf(text)
      .filter((target) => {
        const [file, anchor] = target.split('#');
        const at = file ? new URL(file, `file:///${path}`).pathname.slice(1) : path;
        if (!exists(at)) return true;
        return anchor !== undefined && !anchorsOf(documents[at] ?? '').includes(anchor);
      })
      .map((target) => `${path}: ${target}`),
  );
}

/** The blocks of code in one language. */
export const blocksOf = (text, language) =>
  [...text.matchAll(/```(\w+)\n([^]*?)```/g)]
    .filter(([, name]) => name === language)
    .map(([, , code]) => code);

/** The first cells of the rows of the table under a heading, as far as they are code. */
export function namesInTable(text, heading) {
  const section = text.split(new RegExp(`^## ${heading}$`, 'm'))[1]?.split(/^## /m)[0] ?? '';
  return [...section.matchAll(/^\| `([\w-]+)` +\|/gm)].map(([, name]) => name);
}

/** Attributes of Kith's tags in pieces of HTML, as `tag attribute`. */
export const attributesIn = (html) =>
  [...html.matchAll(/<(kith-[\w-]+)([^>]*)>/g)].flatMap(([, tag, rest]) =>
    [...rest.matchAll(/([\w-]+)(?==")/g)].map(([, name]) => `${tag} ${name}`),
  );

/** Kith's tags in pieces of HTML, with the values of their attributes; one without a value has an empty one. */
export const tagsIn = (html) =>
  [...html.matchAll(/<(kith-[\w-]+)([^>]*)>/g)].map(([, tag, rest]) => ({
    tag,
    attributes: Object.fromEntries(
      [...rest.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value = '']) => [
        name,
        value.replaceAll('&amp;', '&'),
      ]),
    ),
  }));
