import * as z from 'zod'

/** Subset of Strapi's upload file that pages need. `size` is in kilobytes (1,000 bytes), as Strapi stores it. */
export interface MediaFile {
  documentId: string
  name: string
  url: string
  mime: string
  ext: string | null
  size: number
  width: number | null
  height: number | null
}

/** Shape of a file; null where none is chosen. */
export const mediaFile: z.ZodType<MediaFile | null> = z
  .strictObject({
    documentId: z.string(),
    name: z.string(),
    url: z.string(),
    mime: z.string(),
    ext: z.string().nullable(),
    size: z.number().min(0),
    width: z.number().nullable(),
    height: z.number().nullable(),
  })
  .nullable()
