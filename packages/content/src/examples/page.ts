import { languageTags } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import type { MediaFile } from '../media-file.ts'
import type { Bureau, PageDocument, TaxonomyTerm } from '../documents.ts'
import { inThreeLanguages } from '../kinds/words.ts'
import type { InThreeLanguages } from '../kinds/words.ts'
import type { DocumentTree, NodeIn } from '../tree/tree.ts'

// Invented documents in the shape of the REST API, for tests and for pages to try a kind with.

type Words = InThreeLanguages<string>

/** What every document of the REST API carries. */
export function exampleBase(documentId: string, locale: LanguageTag) {
  return { documentId, locale, publishedAt: '2026-10-01T00:00:00.000Z', updatedAt: '2026-10-01T00:00:00.000Z' }
}

function paragraph(text: string): NodeIn<'block'> {
  return { type: 'paragraph', children: [{ type: 'text', text }] }
}

function numbered(text: string): NodeIn<'top'> {
  return { type: 'numbered', children: [paragraph(text)] }
}

function heading(text: string): NodeIn<'top'> {
  return { type: 'heading', level: 2, children: [{ type: 'text', text }] }
}

/** A tree of one paragraph. */
export function exampleTree(text: string): DocumentTree {
  return { type: 'document', version: 1, children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] }
}

const purpose = inThreeLanguages('Purpose', '目的', '目的')
const background = inThreeLanguages('Background', '背景', '背景')
const action = inThreeLanguages('Action', '行動', '行动')
/** A sentence for wherever one is needed. */
export const exampleSentence = inThreeLanguages(
  'Bureaux and departments keep their pages up to date and review them every year.',
  '各決策局及部門須更新其網頁，並每年覆檢一次。',
  '各决策局及部门须更新其网页，并每年覆检一次。',
)

/** A file to download. */
export const exampleFile: MediaFile = {
  documentId: 'file-checklist',
  name: 'checklist.pdf',
  url: '/uploads/checklist.pdf',
  mime: 'application/pdf',
  ext: '.pdf',
  size: 498.2,
  width: null,
  height: null,
}

function body(lang: LanguageTag): DocumentTree {
  const words = exampleSentence[lang]
  return {
    type: 'document',
    version: 1,
    numbering: { start: 2 },
    children: [
      heading(purpose[lang]),
      { type: 'paragraph', children: [{ type: 'text', text: words }] },
      heading(background[lang]),
      numbered(words),
      numbered(words),
      heading(action[lang]),
      numbered(words),
      {
        type: 'attachments',
        children: [{ type: 'file', media: exampleFile.documentId, title: 'Checklist', fileLanguage: 'en', accessible: 'no', alternativeFormatContact: 'records@demonstration.example' }],
      },
    ],
  }
}

/** What the pages of every kind have: words, a body with headings, numbered paragraphs and a file, dates, a contact. */
export function examplePage(documentId: string, lang: LanguageTag, title: Words): PageDocument {
  return {
    ...exampleBase(documentId, lang),
    title: title[lang],
    summary: exampleSentence[lang],
    body: body(lang),
    files: { [exampleFile.documentId]: exampleFile },
    topics: exampleTerms.filter((term) => term.locale === lang && term.scheme === 'topic'),
    contact: { post: inThreeLanguages('Records Officer', '檔案主任', '档案主任')[lang], telephone: '2000 0000', email: null },
    revisedOn: '2026-09-01',
    reviewedOn: '2026-10-15',
    reviewBy: '2027-10-15',
    translation: { state: lang === 'zh-Hans' ? 'converted' : 'authored', sourceHash: null, converter: null },
    demonstration: true,
  }
}

function term(scheme: TaxonomyTerm['scheme'], code: string, label: Words): TaxonomyTerm[] {
  return languageTags.map((lang) => ({
    documentId: `${scheme}-${code}`,
    locale: lang,
    updatedAt: '2026-10-01T00:00:00.000Z',
    scheme,
    code,
    label: label[lang],
    altLabels: [],
    position: 1,
  }))
}

/** A term of each scheme. */
export const exampleTerms = [
  ...term('series', 'general-circular', inThreeLanguages('General Circular', '總務通告', '总务通告')),
  ...term('schedule', 'information-systems', inThreeLanguages('Information Systems', '資訊系統', '资讯系统')),
  ...term('topic', 'records', inThreeLanguages('Records', '檔案', '档案')),
  ...term('service-category', 'personnel', inThreeLanguages('Personnel', '人事', '人事')),
]

function bureauNamed(lang: LanguageTag, code: string, era: Bureau['era'], name: Words): Bureau {
  const { documentId, locale, updatedAt } = exampleBase(`bureau-${code}`, lang)
  return { documentId, locale, updatedAt, code, name: name[lang], abbreviation: code, kind: 'bureau', era }
}

/** Name of the bureau that issues every example. */
export const exampleBureauName = inThreeLanguages('Demonstration Records Bureau', '示範檔案局', '示范档案局')
const former = inThreeLanguages('Former Demonstration Bureau', '前示範局', '前示范局')

/** The bureau that issues every example. */
export function exampleBureau(lang: LanguageTag): Bureau {
  return bureauNamed(lang, 'DRB', 'current', exampleBureauName)
}

/** A bureau of today and one of 2006. */
export const exampleBureaus = languageTags.flatMap((lang) => [exampleBureau(lang), bureauNamed(lang, 'FDB', '2006', former)])
