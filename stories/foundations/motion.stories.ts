import { values } from '@clf/tokens'
import { html } from 'lit'

export default { title: 'Foundations/Motion' }

const names = ['duration-fast', 'duration-normal', 'easing-standard'] as const

/** Motion explains a change of state and lasts a fifth of a second at most. Durations are 0 when the reader asks for less motion. */
export const Durations = {
  render: () =>
    html`
    <main class="clf-page">
      <h1>Motion</h1>
      <table>
        <thead>
          <tr><th scope="col">Custom property</th><th scope="col">Value</th></tr>
        </thead>
        <tbody>
          ${names.map((name) => html`<tr><td><code>--clf-${name}</code></td><td>${values[name]}</td></tr>`)}
        </tbody>
      </table>
    </main>
  `,
}
