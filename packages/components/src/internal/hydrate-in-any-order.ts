import { LitElement } from 'lit'

interface WithHydrateSupport {
  litElementHydrateSupport?: (parts: { LitElement: typeof LitElement }) => void
}

// Lit asks for the support as it is evaluated. A bundler that splits a page's script may evaluate Lit first, in a chunk of its own: elements would
// then render beside what the server rendered. The support tells that it is in by giving LitElement attributes of its own.
if (!Object.hasOwn(LitElement, 'observedAttributes')) (globalThis as WithHydrateSupport).litElementHydrateSupport?.({ LitElement })
