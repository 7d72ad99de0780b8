import { symbolsOf } from '../formula/math-part.ts'
import type { PaperBlock, PaperInline } from './paper.ts'

/** The words of inlines: a break is a line feed; a note, a picture and a bookmark are none. */
export function textOfInlines(inlines: readonly PaperInline[]): string {
  return inlines.map(textOfInline).join('')
}

/** The words of blocks, one paragraph a line, with the marks that the source computes. */
export function textOfBlocks(blocks: readonly PaperBlock[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'table') return block.cells.map((cell) => textOfBlocks(cell.blocks)).join('\t')
      return [block.mark?.printed ?? '', textOfInlines(block.inlines)].filter((part) => part !== '').join(' ')
    })
    .join('\n')
}

function textOfInline(inline: PaperInline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'break':
      return '\n'
    case 'tab':
      return '\t'
    case 'link':
    case 'reference':
      return textOfInlines(inline.inlines)
    case 'formula':
      return symbolsOf(inline.parts)
    case 'checkbox':
      return inline.checked ? '☒' : '☐'
    case 'ruby':
      return inline.base
    case 'bookmark':
    case 'note':
    case 'picture':
      return ''
  }
}

const longestExcerpt = 60

/** At most 60 characters on one line. */
export function excerptOf(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()]
  return characters.length <= longestExcerpt ? characters.join('') : `${characters.slice(0, longestExcerpt - 1).join('')}…`
}
