import { givesAdvice } from '#advice'
import { isServer } from 'lit'

const told = new Set<string>()

/**
 * Tells the author of a page about a mistake in what an element was given: a part, a name, a date that is missing or
 * wrong. `sentence` says what is wrong and what to write instead. In a browser it is said in the console, once for each
 * cause, and the element shows all it has; rendering on a server throws, so that no reader meets the mistake. What a site
 * serves says nothing: ask `givesAdvice` before, so that the sentence is not served either.
 */
export function reportMistake(element: Element, sentence: string): void {
  tell(new Error(`<${element.localName}>: ${sentence}`))
}

/** What `read` makes of the author's attributes; undefined after telling the author of the mistake it throws. */
export function readOrReport<Value>(read: () => Value): Value | undefined {
  try {
    return read()
  } catch (error) {
    tell(error as Error)
    return undefined
  }
}

/** Says `message` in the console, the first time only. */
export function warnOnce(message: string): void {
  if (told.has(message)) return
  told.add(message)
  console.warn(message)
}

function tell(mistake: Error): void {
  if (isServer || !mistake.message.startsWith('<clf-')) throw mistake
  if (givesAdvice) warnOnce(mistake.message)
}
