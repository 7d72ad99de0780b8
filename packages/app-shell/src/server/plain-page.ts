import { languageTags } from '@clf/text'
import type { FailureKind } from '../errors/failure.ts'
import { errorStrings } from '../errors/strings.ts'
import { pathIn } from '../language/local-path.ts'
import { policyOfFiles, fixedSecurityHeaders } from './security-headers.ts'

/** A whole answer, as it goes over the wire, to a request that no app can be asked about: it could not be read. The page says why in three languages. */
export function plainAnswer(status: string, kind: FailureKind, more: Readonly<Record<string, string>> = {}): string {
  const page = plainPage(kind)
  const headers = {
    ...fixedSecurityHeaders,
    'content-security-policy': policyOfFiles,
    'content-type': 'text/html; charset=utf-8',
    'content-length': String(Buffer.byteLength(page)),
    'cache-control': 'no-store',
    ...more,
    connection: 'close',
  }
  return [`HTTP/1.1 ${status}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), '', page].join('\r\n')
}

function plainPage(kind: FailureKind): string {
  const { title: titles } = errorStrings.en
  const sections = languageTags.map((lang, index) => {
    const { title, lines, home } = errorStrings[lang]
    const heading = index === 0 ? 'h1' : 'h2'
    return [
      `<section lang="${lang}">`,
      `<${heading}>${title[kind]}</${heading}>`,
      ...lines[kind].map((line) => `<p>${line}</p>`),
      `<p><a href="${pathIn(lang)}">${home}</a></p>`,
      '</section>',
    ].join('\n')
  })
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${titles[kind]}</title>`
  return `<!doctype html>\n<html lang="en">\n<head>${head}</head>\n<body>\n<main>\n${sections.join('\n')}\n</main>\n</body>\n</html>\n`
}
