export interface QuoteBlock {
  __component: 'content.quote'
  text: string
  source: string | null
  sourceUrl: string | null
}
