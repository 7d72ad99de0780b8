/** What an archive may hold. A paper of 10,000 paragraphs has about 20 MB of XML; its pictures are not unpacked before they are used. */
export const archiveLimits = {
  entries: 4_000,
  /** Bytes of all entries together, unpacked. */
  totalBytes: 400_000_000,
  /** Bytes of one part that is read as XML, unpacked. */
  xmlBytes: 40_000_000,
  /** Bytes of one picture, unpacked. */
  pictureBytes: 20_000_000,
  /** How many times larger an entry is unpacked than packed, asked of entries over `ratioFromBytes`. */
  ratio: 250,
  ratioFromBytes: 5_000_000,
  /** Files inside files, the outermost not counted. */
  nestedFiles: 3,
  /** Parts of the XML within one another. */
  xmlDepth: 400,
  xmlElements: 1_500_000,
  /** Tables within tables, the outermost counted. */
  tableDepth: 8,
}
