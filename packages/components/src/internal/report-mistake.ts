/**
 * Tells the author of a page about a mistake in the content of an element, as an uncaught error of the page: loud in
 * the console and in error monitoring, while the element goes on working. `sentence` says what to write instead.
 */
export function reportMistake(element: Element, sentence: string): void {
  reportError(new Error(`<${element.localName}>: ${sentence}`))
}
