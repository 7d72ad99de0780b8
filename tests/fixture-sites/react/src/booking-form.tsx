import { useState } from 'react'
import type { Page } from './app.tsx'

const written = { day: 1, month: 2, year: 2020 }

export function BookingForm({ page }: { page: Page }) {
  return (
    <form method='post'>
      <clf-field>
        <label htmlFor='email'>{page.email}</label>
        <p className='clf-hint' id='email-hint'>
          {page.emailHint}
        </p>
        <p className='clf-error' id='email-error'>
          <span className='clf-visually-hidden'>{page.error}</span>
          {page.emailTaken}
        </p>
        <input id='email' name='email' type='email' autoComplete='email' defaultValue='chan@example.com' required aria-invalid='true' aria-describedby='email-hint email-error' />
      </clf-field>
      <clf-hkid-field>
        <label htmlFor='hkid'>{page.hkid}</label>
        <p className='clf-hint' id='hkid-hint'>
          {page.hkidHint}
        </p>
        <input id='hkid' name='hkid' autoComplete='off' spellCheck={false} required aria-describedby='hkid-hint' />
      </clf-hkid-field>
      <DayOfMeeting page={page} />
      <Room page={page} />
      <clf-button>
        <button>{page.book}</button>
      </clf-button>
    </form>
  )
}

function DayOfMeeting({ page }: { page: Page }) {
  return (
    <clf-date-input>
      <fieldset aria-describedby='day-hint day-error'>
        <legend>{page.day}</legend>
        <p className='clf-hint' id='day-hint'>
          {page.dayHint}
        </p>
        <p className='clf-error' id='day-error'>
          <span className='clf-visually-hidden'>{page.error}</span>
          {page.dayPast}
        </p>
        <div className='clf-date-parts'>
          {(page.order as (keyof typeof written)[]).map((part) => (
            <div key={part}>
              <label htmlFor={part}>{page.parts[part]}</label>
              <input id={part} name={part} data-part={part} inputMode='numeric' defaultValue={written[part]} aria-invalid='true' />
            </div>
          ))}
        </div>
      </fieldset>
    </clf-date-input>
  )
}

/** React's own part of the form: it says how many seats the chosen room has. */
function Room({ page }: { page: Page }) {
  const [room, setRoom] = useState(page.list[0].name)
  const seats = page.list.find(({ name }) => name === room)?.seats
  return (
    <clf-field>
      <label htmlFor='room'>{page.room}</label>
      <p className='clf-hint' id='room-hint'>{`${page.seats}: ${seats}`}</p>
      <select id='room' name='room' value={room} onChange={({ target }) => setRoom(target.value)} aria-describedby='room-hint'>
        {page.list.map(({ name }) => <option key={name}>{name}</option>)}
      </select>
    </clf-field>
  )
}
