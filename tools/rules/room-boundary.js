import { dirname, relative, resolve, sep } from 'node:path'

/**
 * @typedef {object} Room
 * @property {string} folder from the root: `packages/text`
 * @property {readonly string[]} may names after `@clf/` of the rooms it may import: `['text', 'tokens']`
 * @property {string} because the sentence that an import of any other room is refused with
 */

/**
 * Folder of the room that a path of the repository lies in; null for the files of the root.
 * @param {string} path from the root, with `/`
 */
export function folderOf(path) {
  const [top = '', name] = path.split('/')
  if (!path.includes('/') || top === '..') return null
  return (top === 'packages' || top === 'apps') && name ? `${top}/${name}` : top
}

/** The room that a name leads to: `text` for `@clf/text/script`, null for what is not ours. @param {string} specifier */
export const roomOf = (specifier) => /^@clf\/([^/]+)/.exec(specifier)?.[1] ?? null

/**
 * Refuses imports that a room may not have, by name or by a path out of its folder, however they are written: static, dynamic,
 * `require`, re-exported or as a type. A room without a row may import nothing.
 * @type {import('eslint').Rule.RuleModule}
 */
export const roomBoundary = {
  meta: {
    type: 'problem',
    schema: [{ type: 'array', items: { type: 'object' } }],
    messages: {
      notAllowed: '{{because}}',
      byPath: 'Import another room by its package name, not by a path into its folder.',
      noRow: '{{folder}} has no row in eslint.config.js. Write there whom it may import, and why.',
    },
  },
  create(context) {
    /** @type {readonly Room[]} */
    const rooms = context.options[0]
    const file = relative(context.cwd, context.filename).split(sep).join('/')
    const folder = folderOf(file)
    // Files of the root configure every room.
    if (folder === null) return {}
    const name = folder.split('/').at(-1)
    const room = rooms.find((row) => row.folder === folder)

    /**
     * @param {import('eslint').Rule.Node} node
     * @param {unknown} specifier
     */
    function judge(node, specifier) {
      if (typeof specifier !== 'string') return
      if (specifier.startsWith('.')) {
        const target = relative(context.cwd, resolve(context.cwd, dirname(file), specifier)).split(sep).join('/')
        // A room may be named by its folder alone: `../../text`.
        if (folderOf(`${target}/`) !== folder) context.report({ node, messageId: 'byPath' })
        return
      }
      const target = roomOf(specifier)
      if (target === null || target === name) return
      if (!room) context.report({ node, messageId: 'noRow', data: { folder } })
      else if (!room.may.includes(target)) context.report({ node, messageId: 'notAllowed', data: { because: room.because } })
    }

    /** @param {any} node */
    const source = (node) => judge(node, node.source?.value)
    return {
      ImportDeclaration: source,
      ExportNamedDeclaration: source,
      ExportAllDeclaration: source,
      ImportExpression: source,
      TSImportType: source,
      TSExternalModuleReference: (/** @type {any} */ node) => judge(node, node.expression.value),
      CallExpression: (/** @type {any} */ node) => {
        const { callee, arguments: given } = node
        const isRequire = callee.name === 'require' || (callee.object?.name === 'require' && callee.property?.name === 'resolve')
        const isMetaResolve = callee.object?.type === 'MetaProperty' && callee.property?.name === 'resolve'
        if (isRequire || isMetaResolve) judge(node, given[0]?.value)
      },
    }
  },
}
