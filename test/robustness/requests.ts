import fc from 'fast-check'

/** A request of any kind, and whether it deserves a 2xx. `undefined`: either is fine, as long as nothing breaks. */
export type AnyRequest = {
  method: string
  path: string
  headers: Record<string, string>
  body?: string | Uint8Array<ArrayBuffer>
  valid?: boolean
}

/** Stands for the token of a conversation that is there. */
export const goodToken = 'GOOD-TOKEN'

const paths = [
  '/',
  '/health',
  '/metrics',
  '/channels/web/messages',
  '/channels/web/events',
  '/channels/web/other',
  '/channels/sms',
  '/p/',
  '/demo/images/',
  '/demo/mailbox',
  '/widget.js',
  '/assets/shop.js',
  '/assets/../bot/secret.ts',
  '/nothing/here',
]

/** Text that breaks careless code: halves of surrogate pairs, control characters, names of inherited properties. */
export const nastyText = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 2, arbitrary: fc.array(fc.nat(0xffff), { maxLength: 20 }).map(units => String.fromCharCode(...units)) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      '\0',
      '\u202e',
      '﷽'.repeat(50),
      '{{7*7}}',
      '%s%n',
      "' OR 1=1 --",
      '../../../etc/passwd',
      '<script>alert(1)</script>',
      '(((((((((((((((((((((a',
      '1e999',
      '-0',
      '٣٤',
      'e\u0301'.repeat(200),
      '👩‍👩‍👧‍👦'.repeat(100),
      'NaN',
    ),
  },
)

const short = (text: string) => text.slice(0, 600)
const id = fc.stringMatching(/^[\w.:-]{8,100}$/)
const somethingElse = fc.oneof(
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constant([]),
  fc.constant({}),
  fc.double(),
  fc.array(nastyText, { maxLength: 3 }),
)

const good = {
  text: nastyText.filter(text => text.length > 0).map(text => ({ text })),
  choice: fc
    .record({ value: nastyText.filter(text => text.length > 0).map(short), label: nastyText.map(short) })
    .map(choice => ({ choice })),
  image: fc.record({ url: fc.webUrl(), caption: fc.constant('my shoes') }).map(image => ({ image })),
  event: fc.constantFrom('opened', 'closed', 'silence').map(event => ({ event })),
}
const goodBody = fc
  .tuple(id, fc.oneof(good.text, good.text, good.choice, good.image, good.event))
  .map(([id, content]) => ({ id, ...content }))

/** A good body with one thing wrong. */
const badBody = fc.oneof(
  fc
    .tuple(
      goodBody,
      fc.oneof(
        somethingElse,
        fc.stringMatching(/^[\w.:-]{0,7}$/),
        nastyText.map(text => `${text}!`),
      ),
    )
    .map(([body, id]) => ({ ...body, id })),
  fc
    .tuple(id, somethingElse, fc.constantFrom('text', 'choice', 'image', 'event'))
    .map(([id, value, field]) => ({ id, [field]: value })),
  fc
    .tuple(
      goodBody,
      nastyText.filter(key => !['locale', 'conversation'].includes(key)),
    )
    .map(([body, key]) => ({ ...body, [`${key}x`]: 1 })),
  id.map(id => ({ id })),
  id.map(id => ({ id, text: 'a', event: 'opened' })),
  id.map(id => ({ id, text: '' })),
  id.map(id => ({ id, text: 'a'.repeat(4001) })),
  id.map(id => ({ id, image: { url: 'javascript:alert(1)' } })),
  id.map(id => ({ id, text: 'a', conversation: 'web:someone-else' })),
  id.map(id => ({ id, text: 'a', locale: 'x'.repeat(50) })),
)

/** Bytes that are no message at all. */
const junk: fc.Arbitrary<string | Uint8Array<ArrayBuffer>> = fc.oneof(
  fc.json(),
  nastyText,
  fc.uint8Array({ maxLength: 200 }).map(bytes => new Uint8Array(bytes)),
  // Cut in the middle of a character.
  goodBody.map(body => new Uint8Array(Buffer.from(`${JSON.stringify({ ...body, text: 'ü€😀' })}`).subarray(0, -3))),
  goodBody.map(body => new Uint8Array(Buffer.from(JSON.stringify(body), 'utf16le'))),
  goodBody.map(body => JSON.stringify(body).slice(0, -1)),
  goodBody.map(body => JSON.stringify([body])),
  fc.integer({ min: 100, max: 15_000 }).map(depth => '['.repeat(depth) + ']'.repeat(depth)),
  fc.integer({ min: 100, max: 5000 }).map(depth => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth)),
  fc.constantFrom(
    '{"__proto__":{"admin":true}}',
    '{"constructor":{"prototype":{"admin":true}}}',
    '{"id":"12345678","text":"a","__proto__":{"admin":true}}',
  ),
  fc.constantFrom('', ' ', 'null', '1', '"text"', '[]', '{}', '\ufeff{}', 'NaN', '{"id":1e999}'),
  fc.constantFrom(1 << 16, 1 << 20).map(length => JSON.stringify({ id: '12345678', text: 'a'.repeat(length) })),
)

const contentType = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('application/json', 'application/json; charset=utf-8', 'Application/JSON') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/jsonx',
      '',
      'application/',
      'a'.repeat(2000),
    ),
  },
)
const headerText = fc.stringMatching(/^[\x21-\x7e\x80-\xff]{0,80}$/)
const token = fc.oneof(
  headerText,
  fc.constantFrom(goodToken, `${goodToken}x`, 'a.b', `${'a'.repeat(22)}.${'b'.repeat(24)}`),
)

const headers = fc
  .record(
    {
      origin: fc.constantFrom('https://shop.example', 'https://evil.example', 'null', 'http://localhost'),
      authorization: fc.oneof(
        token.map(one => `Bearer ${one}`),
        headerText,
      ),
      cookie: fc.oneof(
        token.map(one => `aisle_conversation=${one}`),
        headerText,
        headerText.map(one => `x=${one}; aisle_conversation=`),
      ),
      'last-event-id': fc.oneof(headerText, fc.nat().map(String)),
      'accept-language': fc.oneof(headerText, fc.constantFrom('de-DE,de;q=0.9', 'zz', 'en-')),
      'x-forwarded-for': headerText,
      'x-aisle-token': fc.constantFrom('bearer', 'cookie'),
      'content-encoding': fc.constantFrom('gzip', 'br', 'identity'),
      'content-length': fc.constantFrom('0', '5', '-1', '99999999999', 'x'),
      accept: headerText,
    },
    { requiredKeys: [] },
  )
  .map(given => given as Record<string, string>)

const queryKey = fc.oneof(fc.constantFrom('q', 'department', 'sort', 'page', 'after', 'conversation'), nastyText)
const queryValue = fc.oneof(
  nastyText,
  fc.constantFrom('-1', '1e9', '99999999999999999999', 'web:x', 'price-ascending', '%', '%E0%A4%A', '%00', '[]'),
)
const query = fc
  .array(fc.tuple(queryKey, queryValue, fc.boolean()), { maxLength: 4 })
  .map(pairs =>
    pairs
      .map(([key, value, raw]) => `${escaped(key)}=${raw ? value.replace(/[^\x21-\x7e]|[#\\]/g, '%') : escaped(value)}`)
      .join('&'),
  )

/** `encodeURIComponent` throws on half a surrogate pair, and a client need not be that careful. */
const escaped = (text: string) => encodeURIComponent(text.toWellFormed())

const path = fc
  .tuple(
    fc.constantFrom(...paths),
    fc.oneof(
      fc.constant(''),
      nastyText.map(escaped),
      fc.constantFrom('%', '%E0%A4%A', '%00', '//', '/../..', ';x=1', '.svg', 'a'.repeat(3000)),
    ),
    query,
  )
  .map(([path, rest, query]) => (path.endsWith('/') ? path + rest : path) + (query && `?${query}`))

const method = fc.constantFrom('GET', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD')

/** Any method on any path with any headers and any body. */
const stray: fc.Arbitrary<AnyRequest> = fc
  .record({ method, path, headers, body: fc.option(junk, { nil: undefined }) })
  .map(request => ({
    ...request,
    body: request.method === 'GET' || request.method === 'HEAD' ? undefined : request.body,
  }))

const post = (headers: Record<string, string>, body: string | Uint8Array<ArrayBuffer>, valid: boolean): AnyRequest => ({
  method: 'POST',
  path: '/channels/web/messages',
  headers: { 'content-type': 'application/json', ...headers },
  body,
  valid,
})
/** Headers that do not decide whether a message is valid. */
const harmless = headers.map(given =>
  Object.fromEntries(Object.entries(given).filter(([name]) => !['origin', 'content-length'].includes(name))),
)

export const anyRequest: fc.Arbitrary<AnyRequest> = fc.oneof(
  { weight: 5, arbitrary: stray },
  {
    weight: 1,
    arbitrary: fc.tuple(harmless, goodBody).map(([headers, body]) => post(headers, JSON.stringify(body), true)),
  },
  {
    weight: 5,
    arbitrary: fc.tuple(harmless, badBody).map(([headers, body]) => post(headers, JSON.stringify(body), false)),
  },
  { weight: 5, arbitrary: fc.tuple(harmless, junk).map(([headers, body]) => post(headers, body, false)) },
  {
    weight: 2,
    arbitrary: fc.tuple(contentType, headers, fc.oneof(goodBody, badBody)).map(([type, headers, body]) => ({
      ...post({ ...headers, 'content-type': type }, JSON.stringify(body), true),
      valid: undefined,
    })),
  },
)
