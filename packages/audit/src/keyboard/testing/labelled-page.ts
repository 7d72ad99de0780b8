/** A page of which a person has said beforehand what an audit by keys has to find on it. */
export interface LabelledPage {
  name: string
  /** The document, or only what stands in its body. */
  html: string
  /** Rules and reasons that have to be found, as `keyboard-gets-out trap`; everything else on it is right. None by default. */
  faults?: readonly string[]
  /** Rules and reasons that a person has to look at. None by default. */
  doubts?: readonly string[]
  /** Documents of its frames, by path. */
  frames?: Readonly<Record<string, string>>
}

const sheet =
  'body{margin:24px;font:16px/1.5 sans-serif;color:#111;background:#fff} .btn{display:inline-block;padding:6px 12px;border:1px solid #555} .pointer{cursor:pointer} [hidden]{display:none!important}'

/** What stands around every labelled page: a language, a title, a sheet, and words enough that it is a page. */
export const documentOf = (body: string): string =>
  /^<!doctype/i.test(body)
    ? body
    : `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page for the keyboard</title><style>${sheet}</style></head><body>${body}</body></html>`

/** Words that stand beside what is judged. */
export const words = '<h1>Leave</h1><p>How to apply for leave, and when. This page is a demonstration.</p>'
