import type { DatabaseSync } from 'node:sqlite'
import { languageTags, pathOf } from '@clf/text'
import type { LanguageTag } from '@clf/text'

/** Columns of the full text, with what a word in each counts. */
export const columns = { title: 8, names: 5, summary: 3, headings: 2, body: 1, attachments: 0.6 } as const

/**
 * Name of a full text. What is for some has one of its own: what weighs in it would otherwise move what others find, who could tell from the order
 * of their results what stands in what they may not read.
 */
export const fullTextOf = (lang: LanguageTag, isOpen: boolean): string => `search_text_${pathOf(lang)}${isOpen ? '' : '_limited'}`

// The application cuts the texts: a term stands between spaces. Of a full text nothing is kept but its terms; what is shown stands in the tables.
const fullTexts = languageTags.flatMap((lang) => [true, false].map((isOpen) => fullTextOf(lang, isOpen))).map((name) =>
  `CREATE VIRTUAL TABLE IF NOT EXISTS ${name} USING fts5(${Object.keys(columns).join(', ')}, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* Co'");`
)

// What conditions ask stands apart from what is shown: a question may match thousands of records, and shows ten.
const tables = `
CREATE TABLE IF NOT EXISTS search_record (
  id INTEGER PRIMARY KEY,
  from_day TEXT NOT NULL,
  until_day TEXT NOT NULL,
  is_open INTEGER NOT NULL,
  lang TEXT NOT NULL,
  kind TEXT NOT NULL,
  document TEXT NOT NULL,
  version TEXT NOT NULL,
  series TEXT,
  number INTEGER,
  year INTEGER,
  issuer TEXT,
  date TEXT NOT NULL,
  ended TEXT,
  known_day TEXT NOT NULL,
  UNIQUE (version, lang)
);
CREATE TABLE IF NOT EXISTS search_shown (
  record INTEGER PRIMARY KEY,
  path TEXT NOT NULL,
  reference TEXT,
  title TEXT NOT NULL,
  title_terms TEXT NOT NULL,
  summary TEXT NOT NULL,
  summary_terms TEXT NOT NULL,
  names TEXT NOT NULL,
  superseded_by TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS search_record_of_document ON search_record (document, lang);
CREATE INDEX IF NOT EXISTS search_record_by_number ON search_record (number, year, lang);
CREATE TABLE IF NOT EXISTS search_paragraph (
  record INTEGER NOT NULL,
  place INTEGER NOT NULL,
  id TEXT,
  number TEXT,
  heading TEXT,
  attachment TEXT,
  terms TEXT NOT NULL,
  heading_terms TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (record, place)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS search_topic (record INTEGER NOT NULL, topic TEXT NOT NULL, PRIMARY KEY (record, topic)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS search_audience (record INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (record, name)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS search_reference (key TEXT NOT NULL, record INTEGER NOT NULL, PRIMARY KEY (key, record)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS search_reference_of_record ON search_reference (record);
CREATE TABLE IF NOT EXISTS search_word (word TEXT PRIMARY KEY, family TEXT NOT NULL, records INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS search_word_by_family ON search_word (family);
CREATE TABLE IF NOT EXISTS search_misspelling (key TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (key, word)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS search_misspelling_of_word ON search_misspelling (word);
CREATE TABLE IF NOT EXISTS search_name (key TEXT NOT NULL, role TEXT NOT NULL, code TEXT NOT NULL, PRIMARY KEY (key, role, code)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS search_name_of_code ON search_name (role, code);
`

/** Day that is after every other, for what has no end. */
export const noDay = '9999-12-31'

/** Makes what is not there of the tables. The handle must be able to write. */
export function makeTables(db: DatabaseSync): void {
  db.exec(tables + fullTexts.join('\n'))
}
