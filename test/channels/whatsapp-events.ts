/** Events of the Cloud API, as Meta posts them. */

export const token = 'EAA-system-user'
export const number = '100'
export const at = 1_772_998_024
export const sentAt = new Date(at * 1000).toISOString()

export type Event = Record<string, unknown>
export const account = (...values: Event[]): Event => ({
  object: 'whatsapp_business_account',
  entry: [{ id: '2000', changes: values.map(value => ({ field: 'messages', value })) }],
})
export const value = (more: Event): Event => ({
  messaging_product: 'whatsapp',
  metadata: { display_phone_number: '15550001111', phone_number_id: number },
  ...more,
})
export const message = (more: Event, from = '15550002222') =>
  account(
    value({
      contacts: [{ wa_id: from, profile: { name: 'Ana' } }],
      messages: [{ from, id: 'wamid.X', timestamp: `${at}`, ...more }],
    }),
  )
/** Who hides the number. */
export const hidden = (more: Event, phone?: string) =>
  account(
    value({
      contacts: [{ user_id: 'US.1349', profile: { username: 'ana' }, ...(phone ? { wa_id: phone } : {}) }],
      messages: [
        { from_user_id: 'US.1349', id: 'wamid.H', timestamp: `${at}`, ...(phone ? { from: phone } : {}), ...more },
      ],
    }),
  )
export const phoneOf = (from: string) =>
  `1555${[...from].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 10_000_000, 7)}`
