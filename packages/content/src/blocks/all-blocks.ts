import { attachments } from './attachments/block.ts'
import type { BlockKind, Part } from './block.ts'
import { callout } from './callout/block.ts'
import { image } from './image/block.ts'
import { quote } from './quote/block.ts'
import { steps } from './steps/block.ts'
import { table } from './table/block.ts'
import { text } from './text/block.ts'
import type { TextNode } from './text/text-node.ts'
import { video } from './video/block.ts'

/** Every kind of block by its name, in the order the editor offers them. A body is a Strapi dynamic zone of these. */
export const blocks = {
  'content.text': text,
  'content.image': image,
  'content.table': table,
  'content.callout': callout,
  'content.attachments': attachments,
  'content.steps': steps,
  'content.video': video,
  'content.quote': quote,
} as const

export type BlockName = keyof typeof blocks

type Held<Kind> = Kind extends BlockKind<infer Block> ? Block : never

/** Block of a name. `__component` is Strapi's own discriminator. */
export type BlockOf<Name extends BlockName> = Held<(typeof blocks)[Name]>

/** One block of a body. */
export type Block = { [Name in BlockName]: BlockOf<Name> }[BlockName]

export const blockNames = Object.keys(blocks) as BlockName[]

/**
 * The kind of a block.
 * @throws {Error} when the block is of a kind that the house does not have
 */
export function kindOf(block: Block): BlockKind<Block> {
  if (!Object.hasOwn(blocks, block.__component)) {
    throw new Error(`There is no kind of block “${String(block.__component)}”. A body holds ${blockNames.join(', ')}.`)
  }
  // The registry pairs each name with the kind that takes its blocks.
  return blocks[block.__component] as unknown as BlockKind<Block>
}

/** Every place of a block that holds words, in reading order. */
export function blockParts(block: Block): Part[] {
  return kindOf(block).parts(block)
}

/** Every text node of a block, wherever the block keeps them. */
export function textNodesOf(block: Block): TextNode[] {
  return blockParts(block).flatMap(({ nodes }) => nodes ?? [])
}

/** What the REST API must be asked for so that each block comes whole. */
export const blockPopulate = Object.fromEntries(blockNames.map((name) => [name, blocks[name].populate])) as Record<BlockName, BlockKind<Block>['populate']>
