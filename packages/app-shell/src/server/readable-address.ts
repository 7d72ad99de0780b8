/**
 * The address with every `%` that stands for no character written as `%25`, so that it can be decoded. A reader who types
 * `/en/search?q=100%` means the sign itself.
 */
export function readableAddress(address: string): string {
  return [address, address.replace(/%(?![0-9a-f]{2})/gi, '%25'), address.replaceAll('%', '%25')].find(isReadable) ?? '/'
}

function isReadable(address: string): boolean {
  try {
    decodeURI(address)
    return true
  } catch {
    // The exception is the answer.
    return false
  }
}
