/** Gives a style to the page. Strapi's page links no style sheets, and its policy is asked nothing about one that is adopted. */
export function adoptStyle(css: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
