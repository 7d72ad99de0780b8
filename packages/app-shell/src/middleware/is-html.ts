export function isHtml(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/html') === true
}
