// For pages that load some of the elements: the hydration support patches LitElement, so it has to be evaluated before the first one is defined.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js'
import './internal/hydrate-in-any-order.ts'
import './internal/hydrate-anew.ts'
