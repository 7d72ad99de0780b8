import sharp from 'sharp'

/** Pixels without compression: four bytes each (red, green, blue, 255), row by row from the top left. */
export interface Picture {
  width: number
  height: number
  pixels: Buffer
}

/** Reads a PNG or WebP. */
export async function decode(image: Buffer): Promise<Picture> {
  const { data, info } = await sharp(image, { limitInputPixels: false }).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, pixels: data }
}

/** A picture of one grey, which no cell fills and no theme uses. */
export function blank(width: number, height: number): Picture {
  const pixels = Buffer.alloc(width * height * 4, 0x80)
  for (let alpha = 3; alpha < pixels.length; alpha += 4) pixels[alpha] = 255
  return { width, height, pixels }
}

/** Puts a picture into another with its top left corner at `x`, `y`. */
export function put(target: Picture, picture: Picture, x: number, y: number): void {
  for (let row = 0; row < picture.height; row++) {
    picture.pixels.copy(target.pixels, ((y + row) * target.width + x) * 4, row * picture.width * 4, (row + 1) * picture.width * 4)
  }
}

/** Cuts a rectangle out of a picture. */
export function cut(source: Picture, x: number, y: number, width: number, height: number): Picture {
  const piece = { width, height, pixels: Buffer.alloc(width * height * 4) }
  for (let row = 0; row < height; row++) {
    const start = ((y + row) * source.width + x) * 4
    source.pixels.copy(piece.pixels, row * width * 4, start, start + width * 4)
  }
  return piece
}
