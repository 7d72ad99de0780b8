import { searchTerms } from '@clf/text/search'

/** Terms of a text between spaces, with one before the first and after the last: `" annual leave "` stands in what holds the phrase. */
export function termLine(text: string): string {
  return ` ${searchTerms(text).map(({ text: term }) => term).join(' ')} `
}

/** The term by which an index finds what bears a code: nobody types it. */
export function codeTerm(role: 'topic' | 'series' | 'issuer', code: string): string {
  return `x${role}${code.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`
}
