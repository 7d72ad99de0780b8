const here = ['', '_self', '_parent', '_top']

/** Whether `event` posts, and the answer takes the place of this page or of a frame in it. */
export function changesPage({ target, submitter }: SubmitEvent): boolean {
  const form = target as Element
  const stated = (name: 'method' | 'target') => submitter?.getAttribute(`form${name}`) ?? form.getAttribute(name)
  if (stated('method')?.toLowerCase() !== 'post') return false
  const page = form.ownerDocument
  const window = stated('target') ?? page.querySelector('base[target]')?.getAttribute('target') ?? ''
  return here.includes(window.toLowerCase()) || page.querySelector(`iframe[name="${CSS.escape(window)}"]`) !== null
}
