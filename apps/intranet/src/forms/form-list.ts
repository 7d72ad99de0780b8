import { fileFacts } from '@clf/content'
import type { Form, MediaFile } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import { fileHref } from '../files/file-href.ts'

export interface FormLine {
  number: string
  title: string
  version: string
  /** "PDF, 498 kB" with its address. */
  file: { href: string; label: string } | null
}

/** Forms by number. */
export async function formList(cms: CmsClient, lang: LanguageTag): Promise<FormLine[]> {
  const forms = await cms.all('forms', { locale: lang, populate: { file: true }, sort: ['formNumber:asc'] })
  return forms.map(formLine)
}

function formLine({ formNumber, title, version, file }: Form): FormLine {
  return { number: formNumber, title, version, file: file && download(file) }
}

function download(file: MediaFile): FormLine['file'] {
  return { href: fileHref(file.url), label: fileFacts(file).join(', ') }
}
