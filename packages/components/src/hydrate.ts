// The hydration support patches LitElement, so it has to be evaluated before the first element is defined.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js'
import './internal/hydrate-anew.ts'
import './index.ts'
