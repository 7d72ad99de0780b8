import type { Look } from './look.ts'
import { pageWords } from './page-words.ts'
import { pathOf } from './path-of.ts'
import { quoted, VisitError } from './unjudged.ts'

/** What went wrong while a page loaded, in the browser's words. */
export interface Failures {
  console: string[]
  network: string[]
}

/** A page with more words than this has content of its own, whatever its heading says. */
const fewWords = 150

/** A page with fewer words of its own than this is made of nothing but what it says. */
const hardlyAny = 40

/** Nothing to read, or so little that no page of a site is made of it. */
const isBare = ({ words, hasDrawing }: Look) => words < 1 && !hasDrawing

/** Nothing of the page itself has come but the words that it will. */
export const isWaiting = ({ ownText, headings }: Look): boolean => headings.length === 0 && ownText.trim() !== '' && ownText.trim().split('\n').every((line) => pageWords.waiting.test(line.trim()))

/**
 * Throws when what came is not the page that was asked for.
 * @param asked the address that was asked for
 * @param arrived the address that came
 * @throws {VisitError}
 */
export function requirePageAsked(look: Look, failures: Failures, asked: string, arrived: string): void {
  const names = [look.title, ...look.headings.slice(0, 2)]
  const isShort = look.words <= fewWords
  const running = look.ownWords <= hardlyAny ? look.ownText.split('\n').filter((line) => line.length <= 200) : []
  const lines = [...names, ...running]
  const says = (words: RegExp) => lines.find((line) => words.test(line))

  if (look.brokenMarkup !== '') throw new VisitError('broken-file', quoted(look.brokenMarkup))
  const failed = [...failures.network, ...failures.console]
  if (isBare(look) || isWaiting(look)) throw failed.length > 0 ? new VisitError('script-failed', told(failed)) : new VisitError('blank')
  const crash = [...names, ...look.ownText.split('\n')].find((line) => pageWords.crash.test(line))
  if (crash !== undefined && look.words <= mostOfCrash) throw new VisitError('error-page', quoted(crash))
  const empty = names.slice(0, 2).find((name) => pageWords.ofAnEmptyServer.test(name.trim())) ?? (look.ownWords <= hardlyAny ? says(pageWords.parked) : undefined)
  if (empty !== undefined) throw new VisitError('soft-404', quoted(empty))
  const door = look.ownWords <= hardlyAny ? (says(pageWords.atTheDoor) ?? says(pageWords.refuses)) : undefined
  if (door !== undefined) throw new VisitError('refused', quoted(door))
  const maintenance = (isShort && !isNoticeOfMaintenance(look.ownText) && lines.find(isOfMaintenance)) || (look.ownWords <= hardlyAny && lines.find(isToBeBuilt))
  if (maintenance) throw new VisitError('maintenance', quoted(maintenance))
  const signIn = signInOf(look, says(pageWords.signIn), asked, arrived)
  if (signIn) throw new VisitError('sign-in', signIn)
  const missing = isShort && (names.find(saysMissing) ?? running.find((line) => saysMissing(line) && isMessage(line, look.ownText)))
  if (missing && (look.ownWords <= hardlyAny || pageWords.isMissing.test(missing.trim()))) throw new VisitError('soft-404', quoted(missing))
  const error = isShort && says(pageWords.error)
  if (error) throw failures.console.length > 0 ? new VisitError('script-failed', told([error, ...failed])) : new VisitError('error-page', quoted(error))
  // A shell whose script failed: furniture, and no word of its own.
  if (failures.console.length + failures.network.length > 0 && look.headings.length === 0 && look.words < 40) throw new VisitError('script-failed', told(failed))
  if (look.cover && (pageWords.consent.test(look.cover.text) || look.cover.share > 0.9)) throw new VisitError('consent-wall', quoted(look.cover.text))
}

/** “Cannot find what you need?” stands on many a short page; a message asks nothing, and is most of what is said or begins as one. */
const isMessage = (line: string, text: string): boolean =>
  line.split(/(?<=[.!?。！？])/).some((sentence) => pageWords.notFound.test(sentence) && !/[?？]$/.test(sentence)) && (pageWords.isMissing.test(line.trim()) || line.length > 0.6 * text.length)

const everyNotFound = new RegExp(pageWords.notFound.source, 'giu')

/** Whether a line says of a page that it is not there, or of nothing at all: people and things are missing too. */
const saysMissing = (line: string): boolean =>
  pageWords.notFound.test(line) && (pageWords.ofPages.test(line) || !/[\p{L}\p{N}]/u.test(line.replaceAll(everyNotFound, '').replaceAll(pageWords.besideMissing, '')))

const everyMaintenance = new RegExp(pageWords.maintenance.source, 'giu')

/** What stands between the parts of a title. */
const between = / [|–—·-] |[｜|]/

/** Whether a line says of the site that it is being maintained, and not of a lift or a counter. A title has parts: the page, the site. */
const isOfMaintenance = (line: string): boolean =>
  line.split(between).some((part) => {
    if (!pageWords.maintenance.test(part) || pageWords.toCome.test(part)) return false
    return isOfTheSite(part, everyMaintenance)
  })

const everyToBeBuilt = new RegExp(pageWords.toBeBuilt.source, 'giu')

/** Whether a line says of the site that it is still to be built, and not of a road. */
const isToBeBuilt = (line: string): boolean => line.split(between).some((part) => pageWords.toBeBuilt.test(part) && isOfTheSite(part, everyToBeBuilt))

/** Whether what is said with some words is said of the site, or of nothing at all. */
const isOfTheSite = (part: string, words: RegExp): boolean => pageWords.ofTheSite.test(part) || !/[\p{L}\p{N}]/u.test(part.replaceAll(words, '').replaceAll(pageWords.besideMaintenance, ''))

/** Whether what a page says of maintenance is all to come: it is a notice, and the site is there. */
function isNoticeOfMaintenance(text: string): boolean {
  const said = text.split(/\n|(?<=[.!?。！？])\s*/).filter((sentence) => pageWords.maintenance.test(sentence))
  return said.some((sentence) => pageWords.toCome.test(sentence)) && !said.some((sentence) => pageWords.present.test(sentence))
}

/** A program that fails writes where it was; a page that has more words tells of something else. */
const mostOfCrash = 600

/** A page for signing in that was not asked for by its name. */
function signInOf(look: Look, named: string | undefined, asked: string, arrived: string): ReturnType<typeof quoted> | string | undefined {
  const isAskedFor = pageWords.signIn.test(decodeURI(new URL(asked).pathname).replaceAll(/[-_/.]/g, ' ')) && pathOf(asked) === pathOf(arrived)
  if (isAskedFor || look.words > fewWords) return undefined
  // Two passwords are asked of those who choose a new one.
  const hasForm = look.credentials.password === 1 || (look.credentials.password > 1 && named !== undefined)
  const isMoved = pathOf(asked) !== pathOf(arrived)
  // Nothing but a form, or nothing but the word that one has to sign in.
  const isNothingElse = look.ownWords <= hardlyAny
  if (isNothingElse && hasForm) return named ? quoted(named) : arrived
  const asks = [look.title, ...look.headings.slice(0, 2)].flatMap((name) => name.split(between)).find((part) => pageWords.asksToSignIn.test(part.trim()))
  if (isNothingElse && asks !== undefined) return quoted(asks)
  if (isNothingElse && named !== undefined && (look.credentials.name > 0 || pageWords.expired.test(named))) return quoted(named)
  if (hasForm && (named !== undefined || isMoved)) return named ? quoted(named) : arrived
  return named !== undefined && isMoved && (look.credentials.name > 0 || pageWords.signIn.test(new URL(arrived).pathname.replaceAll(/[-_/.]/g, ' '))) ? quoted(named) : undefined
}

/** The first few, so that the sentence stays one. */
const told = (failures: readonly string[]) => failures.slice(0, 3).join('; ').slice(0, 300)
