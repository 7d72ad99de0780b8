import { resolveLanguage, type LanguageTag } from '@clf/text'
import { isServer, type ReactiveController, type ReactiveElement } from 'lit'
import { unwatchLanguage, watchLanguage, type Speaker } from './language-observer.ts'

let serverLanguage: LanguageTag = 'en'

/**
 * Sets the language that elements speak when rendered on a server, where they have no ancestors to ask.
 * Stays in force until the next call, so call it before each element: `en` at first.
 */
export function setServerLanguage(tag: string): void {
  serverLanguage = resolveLanguage(tag)
}

/**
 * Runs `render` with `tag` as the server language, then puts the former language back, also when `render` throws.
 * `render` has to be synchronous and has to use up lazy render results before it returns.
 */
export function withServerLanguage<Result>(tag: string, render: () => Result): Result {
  const former = serverLanguage
  setServerLanguage(tag)
  try {
    return render()
  } finally {
    serverLanguage = former
  }
}

/** Language of the nearest `lang` attribute: the element itself, its ancestors, then the hosts of its shadow trees; `en` without one. */
export function languageOf(element: Element): LanguageTag {
  const holder = element.closest('[lang]')
  if (holder) return resolveLanguage(holder.getAttribute('lang') ?? '')
  const root = element.getRootNode()
  return 'host' in root ? languageOf((root as ShadowRoot).host) : 'en'
}

/** Tells an element the language to speak and renders it again whenever that language changes. */
export class LanguageController implements ReactiveController, Speaker {
  readonly #host: ReactiveElement
  #tag: LanguageTag | undefined

  constructor(host: ReactiveElement) {
    this.#host = host
    host.addController(this)
  }

  get tag(): LanguageTag {
    if (isServer) return serverLanguage
    this.#tag ??= languageOf(this.#host)
    return this.#tag
  }

  hostConnected(): void {
    this.languageMayHaveChanged()
    watchLanguage(this.#host, this)
  }

  hostDisconnected(): void {
    unwatchLanguage(this)
  }

  languageMayHaveChanged(): void {
    const tag = languageOf(this.#host)
    if (tag === this.#tag) return
    this.#tag = tag
    this.#host.requestUpdate()
  }
}
