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
