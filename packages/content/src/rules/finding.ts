import type { Finding } from './rule.ts'

const longestExcerpt = 80

export function failed(reason: string, path: string, text: string): Finding {
  return { outcome: 'failed', reason, path, excerpt: shorten(text) }
}

export function cantTell(reason: string, path: string, text: string): Finding {
  return { outcome: 'cantTell', reason, path, excerpt: shorten(text) }
}

/** `found`, or one finding that says that there was nothing to judge, or nothing wrong. */
export function conclude(found: Finding[], isApplicable: boolean): Finding[] {
  if (found.length > 0) return found
  return [{ outcome: isApplicable ? 'passed' : 'inapplicable', reason: null, path: '', excerpt: '' }]
}

function shorten(text: string): string {
  const characters = [...text.trim()]
  return characters.length <= longestExcerpt ? text.trim() : `${characters.slice(0, longestExcerpt - 1).join('')}…`
}
