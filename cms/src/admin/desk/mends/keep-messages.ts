import type { ReactElement } from 'react'
import { toast } from 'sonner'

/**
 * Lets Strapi's messages stay until somebody closes them: they go after four seconds, read or not, and what went wrong on the way to the
 * server stands nowhere else. That something went well, the form shows too; such a message goes as before.
 */
export function keepMessages(): void {
  const show = toast.custom
  toast.custom = (draw, given) => show(draw, isOfSuccess(draw('')) ? given : { ...given, duration: Infinity })
}

/** Strapi draws a box with its notification in it, which has the type. */
function isOfSuccess(drawn: ReactElement): boolean {
  const { children } = drawn.props as { children?: ReactElement<{ type?: string }> }
  return children?.props.type === 'success'
}
