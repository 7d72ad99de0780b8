import { useEffect } from 'react'

/** The elements come to life after React has: they add to what React expects to find on the page. */
export function useElements() {
  useEffect(() => {
    void import('@clf/components/hydrate')
  }, [])
}
