/** Parts of the help, in their order on the page; the claim of ATAG names them. */
export const partIds = [
  'lists',
  'keyboard',
  'find',
  'checks',
  'mend',
  'questions',
  'by-hand',
  'publish',
  'structure',
  'pictures',
  'tables',
  'links',
  'languages',
  'files',
  'video',
  'import',
  'preview',
  'keeping',
  'editions',
  'readers',
  'display',
] as const

export type PartId = (typeof partIds)[number]

/** What a part says. */
export interface Part {
  heading: string
  paragraphs: string[]
  list?: string[]
}

/** Parts of the desk, folders of `cms/src/admin/desk`, by the part of the help that explains them. */
export const explained: Readonly<Record<string, PartId>> = {
  acts: 'editions',
  approval: 'publish',
  body: 'structure',
  checks: 'checks',
  deletion: 'editions',
  files: 'files',
  form: 'lists',
  'from-readers': 'readers',
  home: 'lists',
  import: 'import',
  keeping: 'keeping',
  lists: 'lists',
  refusals: 'keeping',
  schedule: 'publish',
  search: 'find',
  'sign-in': 'lists',
  versions: 'editions',
}
