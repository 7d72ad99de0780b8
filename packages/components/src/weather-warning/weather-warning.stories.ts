import { html } from 'lit'
import './weather-warning.ts'

export default { title: 'Components/Weather warning', component: 'clf-weather-warning', tags: ['autodocs'] }

/** At the head of every page while the signal holds, with what it means for the reader. */
export const Default = {
  render: () =>
    html`
    <clf-weather-warning signal="cyclone-8-northeast" since="2026-09-05T10:40">
      <p>All counters are closed. <a href="/en/arrangements">Arrangements for staff</a></p>
    </clf-weather-warning>
  `,
}

/** Rain is told by one to three drops: amber, red, black. */
export const Rainstorms = {
  render: () =>
    html`
    <clf-weather-warning signal="rainstorm-amber"></clf-weather-warning>
    <clf-weather-warning signal="rainstorm-red" since="2026-06-08T14:05"></clf-weather-warning>
    <clf-weather-warning signal="rainstorm-black" since="2026-06-08T15:20"><p>Stay where you are if it is safe.</p></clf-weather-warning>
  `,
}

/** Signals of tropical cyclones bear their number. */
export const Cyclones = {
  render: () =>
    html`
    <clf-weather-warning signal="cyclone-1"></clf-weather-warning>
    <clf-weather-warning signal="cyclone-3"></clf-weather-warning>
    <clf-weather-warning signal="cyclone-10"></clf-weather-warning>
    <clf-weather-warning signal="extreme-conditions"></clf-weather-warning>
  `,
}

/** In Traditional Chinese, in the words of the Observatory. */
export const TraditionalChinese = {
  render: () =>
    html`
    <div lang="zh-Hant-HK">
      <clf-weather-warning signal="cyclone-8-southwest" since="2026-09-05T10:40"><p>所有櫃位暫停服務。</p></clf-weather-warning>
    </div>
  `,
}

/** In Simplified Chinese. */
export const SimplifiedChinese = {
  render: () =>
    html`
    <div lang="zh-Hans">
      <clf-weather-warning signal="landslip" since="2026-06-08T14:05"><p>请远离斜坡。</p></clf-weather-warning>
    </div>
  `,
}
