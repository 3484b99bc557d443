import { type LookupAddress, lookup } from 'node:dns'
import { request } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { Undeliverable } from './channel.ts'

export type FetchRules = {
  /** Hosts from which the platform serves files; a leading dot allows what lies below. */
  hosts: string[]
  /** Media types that are taken, e.g. /^image\//. */
  types: RegExp
  /** Bytes */
  maxSize: number
  /** Sent to the first host only, never on to where it redirects. */
  headers?: Record<string, string>
  /** Milliseconds for all of it. */
  patience?: number
}

/** Addresses inside a network (RFC 6890): nothing that a shopper sends makes the server call them. */
const inside = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b::', 96],
  ['100::', 64],
  ['2001:db8::', 32],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  inside.addSubnet(net, bits, 'ipv6')

/** Whether an address is one that anybody may call. */
export function isPublic(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  const plain = mapped ?? address
  const family = isIP(plain)
  return family !== 0 && !inside.check(plain, family === 4 ? 'ipv4' : 'ipv6')
}

/**
 * A file from a platform's own hosts, over HTTPS, from public addresses, of the types and size allowed; the address is
 * checked when the connection is made, so that no name can point inside at the last moment.
 * @throws Undeliverable that says which rule was broken
 */
export async function fetchFile(url: string, rules: FetchRules): Promise<{ bytes: Uint8Array; mediaType: string }> {
  const until = AbortSignal.timeout(rules.patience ?? 10_000)
  let at = new URL(url)
  let headers = rules.headers
  for (let hop = 0; hop < 4; hop++) {
    const found = await get(at, headers, rules, until)
    if ('bytes' in found) return found
    const next = new URL(found.location, at)
    if (next.host !== at.host) headers = undefined
    at = next
  }
  throw new Undeliverable(`${at.host} redirects in circles`)
}

type Got = { bytes: Uint8Array; mediaType: string } | { location: string }

function get(
  at: URL,
  headers: Record<string, string> | undefined,
  rules: FetchRules,
  signal: AbortSignal,
): Promise<Got> {
  const { hosts, types, maxSize } = rules
  const allowed = hosts.some(host => (host.startsWith('.') ? at.hostname.endsWith(host) : at.hostname === host))
  if (at.protocol !== 'https:' || !allowed) throw new Undeliverable(`files are not fetched from ${at.origin}`)
  if (isIP(at.hostname.replace(/^\[|\]$/g, '')) !== 0) throw new Undeliverable(`files are not fetched from ${at.host}`)
  return new Promise((resolve, reject) => {
    const call = request(at, { headers, signal, lookup: publicLookup }, response => {
      const { statusCode = 0, headers: got } = response
      const mediaType = got['content-type']?.split(';')[0]?.trim().toLowerCase() ?? ''
      const refuse = (why: string) => {
        response.destroy()
        reject(new Undeliverable(`a file from ${at.host} ${why}`))
      }
      if (statusCode >= 300 && statusCode < 400 && got.location) {
        response.resume()
        return resolve({ location: got.location })
      }
      if (statusCode !== 200) return refuse(`could not be fetched: ${statusCode}`)
      if (!types.test(mediaType)) return refuse(`is of the type ${mediaType || 'unknown'}, which is not taken`)
      const chunks: Buffer[] = []
      let size = 0
      response.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > maxSize) refuse(`has more than ${maxSize} bytes`)
        else chunks.push(chunk)
      })
      response.on('end', () => resolve({ bytes: Buffer.concat(chunks), mediaType }))
      response.on('error', reject)
    })
    call.on('error', reject)
    call.end()
  })
}

/** Node's own look-up, without the addresses inside. */
const publicLookup: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    if (error) return done(error, '', 0)
    const open = addresses.filter(one => isPublic(one.address))
    if (open.length === 0)
      return done(new Undeliverable(`${host} lies inside the network`) as NodeJS.ErrnoException, '', 0)
    if (options.all) return done(null, open as unknown as string, open[0]!.family)
    done(null, open[0]!.address, open[0]!.family)
  })
}
