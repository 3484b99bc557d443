/**
 * The URL that the platform called, which is what it signed. Behind a proxy that ends TLS the request's own says another
 * scheme, host and maybe path: then `publicUrl` says where the server is reached. The query is the request's, unchanged.
 */
export function publicUrlOf(request: Request, publicUrl: string | undefined): string {
  if (!publicUrl) return request.url
  const path = /^[a-z]+:\/\/[^/?#]*([^#]*)/i.exec(request.url)?.[1] ?? '/'
  return publicUrl.replace(/\/$/, '') + (path.startsWith('/') ? path : `/${path}`)
}
