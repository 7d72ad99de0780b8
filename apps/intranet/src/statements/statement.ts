/** A page of prose about the site itself. */
export interface Statement {
  title: string
  description: string
  parts: StatementPart[]
}

interface StatementPart {
  heading?: string
  paragraphs: string[]
  list?: string[]
  /** Page of the site that the part leads to, below the language segment, with the words of the link. */
  link?: { path: string; words: string }
  /** Address printed below the part as a link. */
  email?: string
}
