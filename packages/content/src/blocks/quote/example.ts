import type { QuoteBlock } from './quote.ts'

export const quoteExample: QuoteBlock = {
  __component: 'content.quote',
  text: 'Write as you speak',
  source: 'A style guide',
  sourceUrl: 'https://style.example',
}
