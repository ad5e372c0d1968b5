/** Shows the tag as it stands in the page. Runs before Kith's own script, so it is what the web team wrote. */
export function showSnippet(place, tag, script) {
  if (!place || !tag) return;
  const attributes = [...tag.attributes].map(
    ({ name, value }) => `\n  ${name}="${value.replaceAll('&', '&amp;')}"`,
  );
  const link = tag.querySelector('a');
  place.textContent = [
    `<script type="module" src="${script}"></script>`,
    `<${tag.localName}${attributes.join('')}\n>`,
    `  <a href="${link?.getAttribute('href')}">${link?.textContent}</a>`,
    `</${tag.localName}>`,
  ].join('\n');
}
