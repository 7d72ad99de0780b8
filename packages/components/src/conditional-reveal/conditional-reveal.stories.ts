import { html } from 'lit'
import '../field/field.ts'
import '../fieldset/fieldset.ts'
import './conditional-reveal.ts'

export default { title: 'Components/Conditional reveal', component: 'clf-conditional-reveal', tags: ['autodocs'] }

/** One further question, asked only of those who make the choice. */
export const Default = {
  parameters: {
    scriptChanges: ['- StaticText "Telephone number"', '- textbox "Telephone number"'],
    nativeDiffers: [
      'r-number, is seen and checked as the page loads: hidden until its choice is made, and posted unchecked',
      'r-number, stops the form like the browser: required on the element asks for it while its choice is made',
    ],
  },
  render: () =>
    html`
    <clf-fieldset>
      <fieldset>
        <legend>How should we reply?</legend>
        <div class="clf-choice"><input type="radio" id="r-email" name="reply" value="email" checked /><label for="r-email">By e-mail</label></div>
        <div class="clf-choice"><input type="radio" id="r-phone" name="reply" value="phone" /><label for="r-phone">By telephone</label></div>
        <clf-conditional-reveal required>
          <clf-field><label for="r-number">Telephone number</label><input id="r-number" name="phone" type="tel" autocomplete="tel" /></clf-field>
        </clf-conditional-reveal>
      </fieldset>
    </clf-fieldset>
  `,
}

/** The choice is made in advance, and its question is there from the first paint. */
export const Shown = {
  render: () =>
    html`
    <clf-fieldset>
      <fieldset>
        <legend>Other languages you speak</legend>
        <div class="clf-choice"><input type="checkbox" id="l-other" name="other" checked /><label for="l-other">Another</label></div>
        <clf-conditional-reveal>
          <clf-field><label for="l-which">Which?</label><input id="l-which" name="which" /></clf-field>
        </clf-conditional-reveal>
      </fieldset>
    </clf-fieldset>
  `,
}

/** What is said when questions appear comes in the language of the page. */
export const TraditionalChinese = {
  parameters: { nativeDiffers: ['r-number-tc, stops the form like the browser: required on the element asks for it while its choice is made'] },
  render: () =>
    html`
    <div lang="zh-Hant-HK">
      <clf-fieldset>
        <fieldset>
          <legend>希望我們如何回覆？</legend>
          <div class="clf-choice"><input type="radio" id="r-post-tc" name="reply-tc" value="post" /><label for="r-post-tc">郵寄</label></div>
          <div class="clf-choice"><input type="radio" id="r-phone-tc" name="reply-tc" value="phone" checked /><label for="r-phone-tc">電話</label></div>
          <clf-conditional-reveal required>
            <clf-field><label for="r-number-tc">電話號碼</label><input id="r-number-tc" name="phone-tc" type="tel" autocomplete="tel" /></clf-field>
          </clf-conditional-reveal>
        </fieldset>
      </clf-fieldset>
    </div>
  `,
}

/** The same in Simplified Chinese. */
export const SimplifiedChinese = {
  parameters: { nativeDiffers: ['r-number-sc, stops the form like the browser: required on the element asks for it while its choice is made'] },
  render: () =>
    html`
    <div lang="zh-Hans">
      <clf-fieldset>
        <fieldset>
          <legend>希望我们如何回复？</legend>
          <div class="clf-choice"><input type="radio" id="r-post-sc" name="reply-sc" value="post" /><label for="r-post-sc">邮寄</label></div>
          <div class="clf-choice"><input type="radio" id="r-phone-sc" name="reply-sc" value="phone" checked /><label for="r-phone-sc">电话</label></div>
          <clf-conditional-reveal required>
            <clf-field><label for="r-number-sc">电话号码</label><input id="r-number-sc" name="phone-sc" type="tel" autocomplete="tel" /></clf-field>
          </clf-conditional-reveal>
        </fieldset>
      </clf-fieldset>
    </div>
  `,
}
