/** Tables that this version deletes on purpose: the blocks of the first house, which are trees now. */
const tables = [
  'components_content_video',
  'components_content_text',
  'components_content_table',
  'components_content_steps_cmps',
  'components_content_steps',
  'components_content_step',
  'components_content_quote',
  'components_content_image',
  'components_content_callout',
  'components_content_attachments_cmps',
  'components_content_attachments',
  'components_content_attachment',
]

/** Columns that this version deletes on purpose, by table: words that stand in components now, states that are computed. */
const columns: Readonly<Record<string, readonly string[]>> = {
  alerts: ['message', 'details'],
  best_practices: ['title', 'summary', 'problem', 'solution', 'outcome', 'lifecycle'],
  bureaus: ['name', 'abbreviation'],
  circulars: ['title', 'summary', 'series', 'from', 'to', 'lifecycle', 'schedule', 'preamble'],
  forms: ['title'],
  glossary_terms: ['term', 'definition'],
  guidelines: ['title', 'summary', 'lifecycle'],
  services: ['title', 'summary', 'service_hours', 'who_can_use'],
  taxonomy_terms: ['label', 'alt_labels'],
  components_meta_contact: ['post'],
  components_meta_amendment: ['note'],
  circulars_supersedes_lnk: ['inv_circular_ord'],
}

/**
 * Tables and columns of earlier versions that this version deletes on purpose, `circulars` and `circulars.title`. A start stops before
 * it deletes anything else; see `newer-database.ts`.
 */
export const retired: readonly string[] = [...tables, ...Object.entries(columns).flatMap(([table, names]) => names.map((name) => `${table}.${name}`))]
