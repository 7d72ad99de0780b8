/**
 * What a form sent, read into memory and nowhere else. The request stays to be read: a page that says what went wrong is asked for with it.
 *
 * @param mostBytes of the whole post, with its files
 * @returns an empty form for what is none, and null where there is more than may be
 */
export async function postedForm(request: Request, mostBytes: number): Promise<FormData | null> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return null
  const chunks: Uint8Array[] = []
  let bytes = 0
  const reader = (request.clone().body as ReadableStream<Uint8Array> | null)?.getReader()
  try {
    // One branch of two is never cancelled alone: that would wait for the other.
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
      bytes += read.value.length
      if (bytes > mostBytes) return null
      chunks.push(read.value)
    }
  } catch {
    // The server stops reading where nothing takes as much.
    return null
  }
  const headers = { 'content-type': request.headers.get('content-type') ?? '' }
  return new Response(Buffer.concat(chunks), { headers }).formData().catch(() => new FormData())
}
