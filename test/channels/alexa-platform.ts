import { createPrivateKey, createSign, generateKeyPairSync } from 'node:crypto'
import https from 'node:https'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import tls from 'node:tls'

/** The very module that the SDK's verifier builds its store of trusted roots with. */
const { pki } = createRequire(createRequire(import.meta.url).resolve('ask-sdk-express-adapter'))('node-forge')

const day = 24 * 3600_000

type Certificate = { pem: string; key: string }

/** Signs with what an authority of the test's own has certified. Amazon's own are signed by a public one. */
function certify(
  name: string,
  options: { by?: Certificate; names?: string[]; from?: number; until?: number } = {},
): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  })
  const certificate = pki.createCertificate()
  certificate.publicKey = pki.publicKeyFromPem(publicKey)
  certificate.serialNumber = '01'
  certificate.validity.notBefore = new Date(Date.now() + (options.from ?? -1) * day)
  certificate.validity.notAfter = new Date(Date.now() + (options.until ?? 1) * day)
  certificate.setSubject([{ name: 'commonName', value: name }])
  certificate.setIssuer(
    options.by ? pki.certificateFromPem(options.by.pem).subject.attributes : [{ name: 'commonName', value: name }],
  )
  certificate.setExtensions([
    { name: 'basicConstraints', cA: !options.names, critical: true },
    { name: 'keyUsage', keyCertSign: !options.names, digitalSignature: true, critical: true },
    ...(options.names ? [{ name: 'subjectAltName', altNames: options.names.map(value => ({ type: 2, value })) }] : []),
  ])
  certificate.sign(pki.privateKeyFromPem(options.by?.key ?? privateKey), sha256())
  return { pem: pki.certificateToPem(certificate), key: privateKey }
}

const sha256 = () => {
  const { md } = createRequire(createRequire(import.meta.url).resolve('ask-sdk-express-adapter'))('node-forge')
  return md.sha256.create()
}

export type Signer = { url: string; sign(body: string): Record<string, string> }

/**
 * Amazon's side of the signature: certificates at `s3.amazonaws.com`, which leads to a local TLS server here, under a root
 * that is trusted beside Node's own. All that the verifier does, it does: the download, the chain, the names, the dates.
 */
export async function openAuthority() {
  const root = certify('Root of the test')
  const other = certify('A root that nobody trusts')
  const host = certify('s3.amazonaws.com', { by: root, names: ['s3.amazonaws.com'] })
  const chains = new Map<string, string>()
  const keys = new Map<string, string>()
  let downloads = 0
  const issue = (path: string, options: Parameters<typeof certify>[1]) => {
    const issued = certify('echo-api.amazon.com', { by: root, names: ['echo-api.amazon.com'], ...options })
    chains.set(path, issued.pem + (options?.by ?? root).pem)
    keys.set(path, issued.key)
  }
  issue('/echo.api/good.pem', {})
  issue('/echo.api/untrusted.pem', { by: other })
  issue('/echo.api/expired.pem', { from: -9, until: -2 })
  issue('/echo.api/early.pem', { from: 2, until: 9 })
  issue('/echo.api/other-name.pem', { names: ['evil.example'] })
  issue('/elsewhere/good.pem', {})

  const server = https.createServer({ key: host.key, cert: host.pem }, (request, response) => {
    downloads++
    const chain = chains.get(request.url ?? '')
    response.writeHead(chain ? 200 : 404).end(chain)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const usual = https.globalAgent
  const agent = new https.Agent({ keepAlive: false })
  agent.createConnection = (options => {
    const { host: called } = options as { host: string }
    if (called !== 's3.amazonaws.com') throw new Error(`nothing of ${called} is needed`)
    return tls.connect({ host: '127.0.0.1', port, servername: called, ca: root.pem })
  }) as typeof agent.createConnection
  https.globalAgent = agent
  const createCaStore = pki.createCaStore
  pki.createCaStore = (certificates: string[]) => {
    const store = createCaStore(certificates)
    store.addCertificate(root.pem)
    return store
  }

  return {
    downloads: () => downloads,
    /** The headers of a body that is signed with the certificate at a path. */
    headers(body: string, path = '/echo.api/good.pem', at = `https://s3.amazonaws.com${path}`): Record<string, string> {
      const key = keys.get(path) ?? keys.get('/echo.api/good.pem')!
      const signature = createSign('RSA-SHA256').update(body).sign(createPrivateKey(key), 'base64')
      return { SignatureCertChainUrl: at, 'Signature-256': signature }
    },
    /** The old signature, which must not do. */
    oldHeaders(body: string): Record<string, string> {
      const signature = createSign('RSA-SHA1')
        .update(body)
        .sign(createPrivateKey(keys.get('/echo.api/good.pem')!), 'base64')
      return { SignatureCertChainUrl: 'https://s3.amazonaws.com/echo.api/good.pem', Signature: signature }
    },
    async close() {
      https.globalAgent = usual
      pki.createCaStore = createCaStore
      await new Promise(resolve => server.close(resolve))
    },
  }
}

export type Authority = Awaited<ReturnType<typeof openAuthority>>

export const skillId = 'amzn1.ask.skill.5b3e8f3a-0000-4000-8000-000000000000'

export type Envelope = Record<string, unknown> & { request: Record<string, unknown> }

/** A request as Alexa makes it. */
export function envelope(
  request: Record<string, unknown>,
  {
    from = 'ann',
    screen = false,
    id = '1',
    locale = 'en-US',
    system = {},
  }: {
    from?: string
    screen?: boolean
    id?: string
    locale?: string
    system?: Record<string, unknown>
  } = {},
): Envelope {
  const user = { userId: `amzn1.ask.account.${from}`, ...((system.user as object) ?? {}) }
  return {
    version: '1.0',
    session: {
      new: request.type === 'LaunchRequest',
      sessionId: `amzn1.echo-api.session.${from}`,
      application: { applicationId: skillId },
      attributes: {},
      user,
    },
    context: {
      System: {
        application: { applicationId: skillId },
        device: {
          deviceId: 'amzn1.ask.device.KITCHEN',
          supportedInterfaces: screen ? { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } } : {},
        },
        apiEndpoint: 'https://api.eu.amazonalexa.com',
        apiAccessToken: 'token-of-the-device',
        ...system,
        user,
      },
    },
    request: { requestId: `amzn1.echo-api.request.${id}`, timestamp: new Date().toISOString(), locale, ...request },
  }
}

export const intent = (name: string, slots: Record<string, unknown> = {}) => ({
  type: 'IntentRequest',
  dialogState: 'STARTED',
  intent: {
    name,
    confirmationStatus: 'NONE',
    slots: Object.fromEntries(
      Object.entries(slots).map(([slot, value]) => [
        slot,
        { name: slot, confirmationStatus: 'NONE', source: 'USER', ...(typeof value === 'object' ? value : { value }) },
      ]),
    ),
  },
})

/** Words as Alexa hands them over: what it knows is an intent, what follows words it knows is a slot. */
export function spoken(text: string) {
  const known: Record<string, string> = {
    yes: 'AMAZON.YesIntent',
    no: 'AMAZON.NoIntent',
    more: 'AMAZON.NextIntent',
    help: 'AMAZON.HelpIntent',
    stop: 'AMAZON.StopIntent',
    cancel: 'AMAZON.CancelIntent',
    repeat: 'AMAZON.RepeatIntent',
  }
  if (known[text]) return intent(known[text])
  if (/^\d+$/.test(text)) return intent('pick', { number: text, which: {} })
  const which = /^the (first|second|third) one$/.exec(text)?.[1]
  if (which)
    return intent('pick', {
      number: {},
      which: resolved(which, String(['first', 'second', 'third'].indexOf(which) + 1)),
    })
  const shown = /^show me (.+)$/.exec(text)?.[1]
  return shown ? intent('say_show_me', { query: shown }) : intent('free_text', { query: text })
}

const resolved = (value: string, id: string) => ({
  value,
  resolutions: {
    resolutionsPerAuthority: [
      {
        authority: `amzn1.er-authority.echo-sdk.${skillId}.POSITION`,
        status: { code: 'ER_SUCCESS_MATCH' },
        values: [{ value: { name: value, id } }],
      },
    ],
  },
})

export type AlexaResponse = {
  version: string
  sessionAttributes?: object
  response: {
    outputSpeech?: { type: string; ssml: string }
    reprompt?: { outputSpeech: { type: string; ssml: string } }
    card?: {
      type: string
      title?: string
      content?: string
      text?: string
      image?: { smallImageUrl: string; largeImageUrl: string }
    }
    directives?: {
      type: string
      slotToElicit?: string
      updatedIntent?: { name: string }
      datasources?: {
        shop: {
          title: string
          text: string
          items: { title: string; image: string; touched: string[] }[]
          choices: { label: string; touched: string[] }[]
        }
      }
    }[]
    shouldEndSession?: boolean
  }
}

/** SSML as it is heard. */
export function heard(ssml: string | undefined): string {
  return (ssml ?? '')
    .replace(/^<speak>|<\/speak>$/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
}
