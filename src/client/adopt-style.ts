/**
 * Adds a stylesheet to the page once it is needed. The policy allows no other that was not in the page; where the
 * browser cannot adopt sheets, the plain form of its elements stays.
 */
export function adoptStyle(css: string): void {
  if (!('adoptedStyleSheets' in document)) return;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  } catch {
    // An old browser without constructable sheets: the elements stay plain.
  }
}
