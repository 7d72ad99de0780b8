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
  /** Address printed below the part as a link. */
  email?: string
}
