import { wordBytes } from './word-file.ts'
import { item, note, p, r, row, styled, table, title } from './word-xml.ts'

const words = ['officers', 'departments', 'papers', 'arrangements', 'records', 'enquiries', 'leave', 'training', 'premises', 'supplies']

function sentence(seed: number): string {
  return `Paragraph ${seed} tells ${words[seed % 10]} of the ${words[(seed * 7) % 10]} that ${words[(seed * 3) % 10]} keep under file ${(seed * 7919).toString(36)}.`
}

/** A DOCX file of as many paragraphs, with headings, numbers, sub-items, notes and a table after every fifty. */
export async function largeWordPaper(paragraphs: number): Promise<Buffer> {
  const body = [title('A Large Paper')]
  const footnotes: Record<number, string> = {}
  for (let index = 1; index <= paragraphs; index += 1) {
    if (index % 50 === 0) body.push(table([row(['Item', 'Office', 'Date']), ...Array.from({ length: 3 }, (_, line) => row([`Item ${index}.${line}`, words[line] ?? '', `${line + 1} May 2026`]))]))
    else if (index % 25 === 1) body.push(styled('Heading1', `Section ${index}`))
    else if (index % 10 === 0) {
      footnotes[index] = `Note on ${sentence(index)}`
      body.push(item(1, 0, [r(sentence(index)), note(index)]))
    } else if (index % 3 === 0) body.push(item(1, 0, [r(sentence(index)), r(' It is bold.', 'b')]))
    else body.push(item(1, 1, sentence(index)))
  }
  return wordBytes({ body: body.join('') + p('End of the paper.'), lists: { 1: ['decimal|%1.', 'lowerLetter|(%2)'] }, footnotes })
}

/** An archive of less than a megabyte whose one part unpacks to 400 MB. */
export async function hostileArchive(): Promise<Buffer> {
  return wordBytes({ body: p(' '.repeat(400_000_000)) })
}
