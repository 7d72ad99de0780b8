/**
 * Whether a picture moves by itself, so that neither readers nor editors can stop it: more than one frame in a GIF, the marks of animation
 * in WebP, PNG and AVIF. What is damaged is taken for still: whether it is a picture at all is asked before.
 */
export function isMovingPicture(mime: string, bytes: Buffer): boolean {
  switch (mime) {
    case 'image/gif':
      return framesOfGif(bytes) > 1
    case 'image/webp':
      // Bit 2 of the extended header: https://developers.google.com/speed/webp/docs/riff_container
      return bytes.toString('latin1', 12, 16) === 'VP8X' && ((bytes[20] ?? 0) & 0x02) !== 0
    case 'image/png': {
      // The chunk of animation stands before the first data: https://www.w3.org/TR/png-3/#acTL-chunk
      const control = bytes.indexOf('acTL', 0, 'latin1')
      return control >= 0 && control < bytes.indexOf('IDAT', 0, 'latin1')
    }
    case 'image/avif':
      // A sequence has this brand: https://aomediacodec.github.io/av1-avif/#image-sequence-brand
      return bytes.toString('latin1', 4, 12) === 'ftypavis'
    case 'image/jpeg':
      return false
    default:
      throw new Error(`Nobody has said whether a picture of type ${mime} can move. Say so in moving-picture.ts.`)
  }
}

const colourTable = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 0x07) + 1))

/** Counts the images of a GIF, at most two: https://www.w3.org/Graphics/GIF/spec-gif89a.txt */
function framesOfGif(bytes: Buffer): number {
  const afterSubBlocks = (from: number): number => {
    let at = from
    for (let size = bytes[at] ?? 0; size > 0; size = bytes[at] ?? 0) at += size + 1
    return at + 1
  }
  let at = 13 + colourTable(bytes[10] ?? 0)
  let frames = 0
  while (at < bytes.length && frames < 2) {
    const block = bytes[at]
    if (block === 0x2C) {
      frames += 1
      // Descriptor, colours of its own, code size, data.
      at = afterSubBlocks(at + 10 + colourTable(bytes[at + 9] ?? 0) + 1)
    } else if (block === 0x21) at = afterSubBlocks(at + 2)
    else break
  }
  return frames
}
