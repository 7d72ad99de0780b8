import type { Language } from './language.ts'
import { governmentOf, type Site } from './site.ts'
import { words } from './words.ts'

/** Drawings that pages show, all of our own making. */

/** Long names are written smaller, so that they fit. */
const size = (name: string) => ([...name].length > 40 ? 12 : 20)

const text = (words: readonly string[], height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="560" height="${height}" viewBox="0 0 560 ${height}">${
    words.map((each, index) => `<text x="0" y="${20 + index * 28}" font-family="Arial, sans-serif" font-size="${size(each)}" font-weight="bold" fill="#222222">${each}</text>`).join('')
  }</svg>`

/** The name as a picture: `government`, `intranet`, `department` or `both`. */
export function signature(site: Site, language: Language, which: string): string | undefined {
  const government = governmentOf(site)[language]
  const department = site.department.name[language]
  if (which === 'both') return text([government, department], 56)
  if (which === 'department') return text([department], 30)
  if (which === 'government') return text([site.isIntranet ? words.government[language] : government], 26)
  if (which === 'intranet') return text([words.intranet[language]], 26)
  return undefined
}

const svg = (width: number, height: number, inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">${inside}</svg>`

export const drawings: Readonly<Record<string, string>> = {
  '/brand.svg': svg(
    90,
    34,
    '<rect width="90" height="34" fill="#e7f2f4"/><circle cx="17" cy="17" r="11" fill="#0b5563"/><rect x="34" y="10" width="48" height="5" fill="#0b5563"/><rect x="34" y="20" width="32" height="5" fill="#c96008"/>',
  ),
  '/blank.svg': svg(560, 26, ''),
  '/texture.svg': svg(8, 8, '<rect width="8" height="8" fill="#fafaeb"/><rect width="1" height="1" fill="#f4f1dc"/><rect x="4" y="4" width="1" height="1" fill="#f4f1dc"/>'),
  '/line.svg': svg(10, 3, '<rect width="10" height="3" fill="#b3272d"/>'),
  '/photograph.svg': svg(300, 160, '<rect width="300" height="160" fill="#f0913a"/><path d="M0 160 90 60l70 70 50-40 90 70z" fill="#41207a"/><circle cx="230" cy="45" r="22" fill="#fde047"/>'),
}
