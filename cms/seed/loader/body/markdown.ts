import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import { gfmTable } from 'micromark-extension-gfm-table'

/** CommonMark and tables, with bold that may end between Chinese punctuation and a Chinese character: `**登入。**使用`. */
export function parseMarkdown(source: string): Root {
  return fromMarkdown(source, { extensions: [cjkFriendlyExtension(), gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
}
