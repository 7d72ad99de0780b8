import type { ReactNode } from 'react'

/** A sheet with an arrow into it. */
export function ImportIcon(): ReactNode {
  return (
    <svg viewBox='0 0 32 32' width='2rem' height='2rem' fill='none' stroke='currentColor' strokeWidth='2.5' aria-hidden='true'>
      <path d='M8 4h11l6 6v18H8z' />
      <path d='M16 12v9m-4-4 4 4 4-4' />
    </svg>
  )
}
