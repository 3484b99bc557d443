/** As much of a browser's XMLHttpRequest as rxjs' `ajax` uses, over Node's own fetch: for clients written for pages. */
export class XmlHttpRequest {
  readyState = 0
  status = 0
  statusText = ''
  response: unknown = null
  responseText = ''
  responseType = ''
  timeout = 0
  withCredentials = false
  onreadystatechange: ((event: unknown) => void) | null = null
  ontimeout: ((event: unknown) => void) | null = null
  onload: ((event: unknown) => void) | null = null
  onerror: ((event: unknown) => void) | null = null
  onprogress: ((event: unknown) => void) | null = null
  upload = {}
  #method = 'GET'
  #url = ''
  #headers = new Headers()
  #answer = new Headers()
  #stop = new AbortController()

  open(method: string, url: string) {
    this.#method = method
    this.#url = url
    this.readyState = 1
  }
  setRequestHeader(name: string, value: string) {
    this.#headers.set(name, value)
  }
  getResponseHeader(name: string) {
    return this.#answer.get(name)
  }
  getAllResponseHeaders() {
    return [...this.#answer].map(([name, value]) => `${name}: ${value}`).join('\r\n')
  }
  abort() {
    this.#stop.abort()
  }
  send(body?: string) {
    fetch(this.#url, { method: this.#method, headers: this.#headers, body, signal: this.#stop.signal })
      .then(async answer => {
        this.status = answer.status
        this.#answer = answer.headers
        this.responseText = await answer.text()
        this.response =
          this.responseType === 'json' && this.responseText ? JSON.parse(this.responseText) : this.responseText
        this.readyState = 4
        this.onreadystatechange?.({})
        this.onload?.({})
      })
      .catch(error => this.onerror?.(error))
  }
}
