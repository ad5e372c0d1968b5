// These functions are sent to the page as text: each is complete in itself.

/**
 * What of a survey somebody could not read or hit, in words: text below 16 px, contrast below 4.5, what is cut off at
 * the side, options and buttons lower than 44 px; and a heading or options that are not there.
 */
export function hardToRead(tag, wanted) {
  const found = new Set();
  const counts = { headings: 0, options: 0, buttons: 0, texts: 0 };
  const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host ?? null;
  const channels = (color) => {
    const [r, g, b, alpha = 1] = (/^rgba?\(([^)]*)\)/.exec(color)?.[1] ?? '').split(/[\s,/]+/).map(Number);
    if (!(b >= 0)) throw new Error(`the colour ${color} cannot be read`);
    return { rgb: [r, g, b], alpha };
  };
  const behind = (element) => {
    for (let at = element; at; at = parentOf(at)) {
      const { rgb, alpha } = channels(getComputedStyle(at).backgroundColor);
      if (alpha > 0.99) return rgb;
    }
    return [255, 255, 255];
  };
  const light = (rgb) => {
    const [r, g, b] = rgb.map((v) => (v <= 10 ? v / 3294.6 : ((v / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const isSeen = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return (
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && width > 1 && height > 1
    );
  };
  const complain = (element, what) => found.add(`${what}: ${element.textContent.trim().slice(0, 40)}`);

  function readText(element) {
    counts.texts++;
    const { fontSize, webkitTextFillColor, color } = getComputedStyle(element);
    if (parseFloat(fontSize) < 16) complain(element, `${fontSize} text`);
    const { rgb, alpha } = channels(webkitTextFillColor || color);
    const ratio = contrast(rgb, behind(element));
    if (alpha < 1 || ratio < 4.5) complain(element, `contrast ${ratio.toFixed(1)}`);
    const { left, right } = element.getBoundingClientRect();
    if (left < -1 || right > innerWidth + 1) complain(element, 'cut off at the side');
  }

  function reach(element, kind) {
    counts[kind]++;
    const { height } = element.getBoundingClientRect();
    if (height < 43.9) complain(element, `${Math.round(height)} px high`);
  }

  function look(root) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      if (['STYLE', 'SCRIPT'].includes(element.tagName) || !isSeen(element)) continue;
      if ([...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())) readText(element);
      if (element.matches('h1, h2, h3, h4, h5, h6, [role=heading]')) counts.headings++;
      if (element.tagName === 'BUTTON') reach(element, 'buttons');
      if (element.matches('[part~=option]')) reach(element, 'options');
    }
  }

  const survey = document.querySelector(tag);
  if (!survey.shadowRoot || !isSeen(survey)) return ['the survey is not to be seen'];
  look(survey.shadowRoot);
  for (const kind of wanted) if (counts[kind] === 0) found.add(`no ${kind} to be seen`);
  return [...found];
}

/** What is wrong with the ring around what has the focus, or `null`. */
export function ringProblem() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return `${outlineStyle} ${outlineWidth}`;
  const [r, g, b, alpha = 1] = /\(([^)]*)\)/
    .exec(outlineColor)[1]
    .split(/[\s,/]+/)
    .map(Number);
  // The survey's surface is light on these pages: a ring has to be dark.
  return alpha === 1 && 0.2126 * r + 0.7152 * g + 0.0722 * b < 130 ? null : outlineColor;
}
