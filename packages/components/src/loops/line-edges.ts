const neverFirst = new Set('、。，；：？！）」』》〉】．・’”…')
const neverLast = new Set('（「『《〈【‘“')

interface Line {
  text: string
  top: number
  right: number
}

/** The lines that a block is laid out in, by the boxes of its characters. Characters without a box, such as spaces at line ends, are left out. */
function linesOf(block: Element): string[] {
  const lines: Line[] = []
  const text = block.firstChild
  if (!(text instanceof Text)) return []
  const range = document.createRange()
  let at = 0
  for (const character of text.data) {
    range.setStart(text, at)
    range.setEnd(text, at += character.length)
    const [box] = range.getClientRects()
    if (!box || box.width === 0) continue
    const line = lines.at(-1)
    // Marks may be drawn at another height than the characters beside them, but a new line is lower and starts again.
    if (!line || (box.top > line.top + box.height / 2 && box.left < line.right)) lines.push({ text: character, top: box.top, right: box.right })
    else Object.assign(line, { text: line.text + character, right: box.right })
  }
  return lines.map(({ text: found }) => found)
}

/** Lines of a block that start or end with a mark that must not stand there, each with what is wrong. */
export function brokenLines(block: Element): string[] {
  const lines = linesOf(block)
  return lines.flatMap((line, index) => {
    const first = line.at(0) ?? ''
    const last = line.at(-1) ?? ''
    return [
      ...(index > 0 && neverFirst.has(first) ? [`line starts with ${first}: ${line}`] : []),
      ...(index < lines.length - 1 && neverLast.has(last) ? [`line ends with ${last}: ${line}`] : []),
    ]
  })
}
