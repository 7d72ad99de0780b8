import { html } from 'lit'
import './fieldset.ts'

export default { title: 'Components/Fieldset', component: 'clf-fieldset', tags: ['autodocs'] }

const choice = (type: 'radio' | 'checkbox', name: string, value: string, label: string) =>
  html`
  <div class="clf-choice"><input type=${type} id=${`${name}-${value}`} name=${name} value=${value} /><label for=${`${name}-${value}`}>${label}</label></div>
`

/** One answer out of a few. Nothing is chosen in advance. */
export const Radios = {
  render: () =>
    html`
    <clf-fieldset>
      <fieldset aria-describedby="reply-hint">
        <legend>How should we reply?</legend>
        <p class="clf-hint" id="reply-hint">Choose one.</p>
        ${choice('radio', 'reply', 'email', 'By e-mail')} ${choice('radio', 'reply', 'post', 'By post')}
      </fieldset>
    </clf-fieldset>
  `,
}

/** Any number of answers, between limits that the hint says. */
export const Checkboxes = {
  parameters: { nativeDiffers: ['days-mon, stops the form like the browser: plain HTML cannot ask for one or two ticks'] },
  render: () =>
    html`
    <clf-fieldset least="1" most="2">
      <fieldset aria-describedby="days-hint">
        <legend>Days you can attend</legend>
        <p class="clf-hint" id="days-hint">Choose one or two.</p>
        ${choice('checkbox', 'days', 'mon', 'Monday')} ${choice('checkbox', 'days', 'wed', 'Wednesday')}
        ${choice('checkbox', 'days', 'fri', 'Friday')}
      </fieldset>
    </clf-fieldset>
  `,
}

/** The server refused the answer. */
export const ErrorFromTheServer = {
  render: () =>
    html`
    <clf-fieldset>
      <fieldset aria-describedby="grade-error">
        <legend>Grade</legend>
        <p class="clf-error" id="grade-error"><span class="clf-visually-hidden">Error: </span>Choose the grade you hold today.</p>
        ${choice('radio', 'grade', 'eo', 'Executive Officer')} ${choice('radio', 'grade', 'co', 'Clerical Officer')}
      </fieldset>
    </clf-fieldset>
  `,
}

/** Errors come in the language of the page. */
export const TraditionalChinese = {
  render: () =>
    html`
    <div lang="zh-Hant-HK">
      <clf-fieldset mark="optional">
        <fieldset>
          <legend>通訊語言</legend>
          ${choice('radio', 'tongue', 'tc', '繁體中文')} ${choice('radio', 'tongue', 'en', '英文')}
        </fieldset>
      </clf-fieldset>
    </div>
  `,
}

/** The same in Simplified Chinese. */
export const SimplifiedChinese = {
  render: () =>
    html`
    <div lang="zh-Hans">
      <clf-fieldset mark="optional">
        <fieldset>
          <legend>通讯语言</legend>
          ${choice('radio', 'tongue-sc', 'sc', '简体中文')} ${choice('radio', 'tongue-sc', 'en', '英文')}
        </fieldset>
      </clf-fieldset>
    </div>
  `,
}
