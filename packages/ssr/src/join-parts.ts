import type { LitElementRenderer } from '@lit-labs/ssr'

type Parts = NonNullable<ReturnType<LitElementRenderer['renderShadow']>>
type Part = Parts[number]

/** Joins what Lit renders into one string. Throws when a part is a promise: a page is rendered in one go. */
export function joinParts(parts: Parts): string {
  let html = ''
  for (const part of parts) html += joinPart(part)
  return html
}

function joinPart(part: Part): string {
  if (typeof part === 'string') return withoutObsoleteAttribute(part)
  const value = part()
  if (value === undefined) return ''
  if (typeof value === 'string') return withoutObsoleteAttribute(value)
  if (typeof value === 'function') return joinPart(value)
  if (Array.isArray(value)) return joinParts(value)
  throw new Error('it renders a promise. Give the element the finished value instead.')
}

const obsoleteStart = '<template shadowroot="open" shadowrootmode='

// Lit also writes the name that the attribute had before it was standardised; HTML checkers reject it.
function withoutObsoleteAttribute(html: string): string {
  return html.startsWith(obsoleteStart) ? `<template shadowrootmode=${html.slice(obsoleteStart.length)}` : html
}
