/** How large a tree may be. A paper of 10,000 paragraphs has about 60,000 nodes; the deepest seen lies 16 deep. */
export const limits = {
  nodes: 250_000,
  characters: 10_000_000,
  /** Nodes inside each other. */
  depth: 64,
  /** Fields of one node; the most that one has is 9. */
  fields: 40,
} as const
