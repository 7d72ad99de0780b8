const here = ['', '_self', '_parent', '_top']

/** Whether what `event` sends takes the place of this page or of a frame in it: it opens no window and closes no dialog. */
export function leavesPage({ target, submitter }: SubmitEvent): boolean {
  const stated = (name: 'method' | 'target') => submitter?.getAttribute(`form${name}`) ?? (target as Element).getAttribute(name)
  if (stated('method')?.toLowerCase() === 'dialog') return false
  const page = (target as Element).ownerDocument
  const window = stated('target') ?? page.querySelector('base[target]')?.getAttribute('target') ?? ''
  return here.includes(window.toLowerCase()) || page.querySelector(`iframe[name="${CSS.escape(window)}"]`) !== null
}
