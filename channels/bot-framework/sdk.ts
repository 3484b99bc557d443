import type { Activity, Outgoing, Reference } from './activity.ts'
import type { BotFrameworkReady } from './settings.ts'

/** What the channel needs of the Bot Framework; another SDK takes this one's place here. */
export type Connector = {
  /** @throws NotAuthentic when the token is not of the Bot Framework, for this app and this activity's sender */
  verify(authorization: string, activity: Activity): Promise<void>
  /** @returns the id that the platform gives to it */
  send(reference: Reference, activity: Outgoing | { type: 'typing' }): Promise<string | undefined>
}

export class NotAuthentic extends Error {}

/** Whether an error, the SDK's own or that of the library by which it reads tokens, means that the token is not good. */
const isRefusal = (error: Error) =>
  (error as { statusCode?: number }).statusCode === 401 ||
  ['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError'].includes(error.name)

/** @param token the app's own, for calls to the service */
export async function connect(values: BotFrameworkReady, token: () => Promise<string>): Promise<Connector> {
  const { CloudAdapter, ConfigurationBotFrameworkAuthentication } = await import('botbuilder')
  const app = values.MICROSOFT_APP_ID
  const service = values.MICROSOFT_BOT_ISSUER
  const login = `${values.MICROSOFT_LOGIN_URL}/${values.MICROSOFT_APP_TENANT_ID}`

  const credentials = {
    async signRequest<Resource extends { headers: { set(name: string, value: string): void } }>(resource: Resource) {
      resource.headers.set('authorization', `Bearer ${await token()}`)
      return resource
    },
  }
  // The SDK takes all of these or none.
  const authentication = new ConfigurationBotFrameworkAuthentication(
    {
      MicrosoftAppId: app,
      ToChannelFromBotLoginUrl: login,
      ToChannelFromBotOAuthScope: service,
      ToBotFromChannelTokenIssuer: service,
      ToBotFromChannelOpenIdMetadataUrl: values.MICROSOFT_OPENID_URL,
      ToBotFromEmulatorOpenIdMetadataUrl: `${values.MICROSOFT_LOGIN_URL}/common/v2.0/.well-known/openid-configuration`,
      OAuthUrl: service,
      CallerId: 'urn:botframework:azure',
    },
    {
      isValidAppId: async id => id === app,
      isAuthenticationDisabled: async () => false,
      createCredentials: async () => credentials,
    },
  )

  class Door extends CloudAdapter {
    /** What `process` does with a request, without its log line for each stranger. */
    async verify(authorization: string, activity: Activity) {
      await this.processActivity(authorization, activity as never, async () => {})
    }
  }
  const door = new Door(authentication)

  return {
    async verify(authorization, activity) {
      try {
        await door.verify(authorization, activity)
      } catch (error) {
        if (error instanceof Error && isRefusal(error)) throw new NotAuthentic(error.message)
        throw error
      }
    },
    async send(reference, activity) {
      let id: string | undefined
      await door.continueConversationAsync(app, reference as never, async context => {
        const connector = context.turnState.get(door.ConnectorClientKey)
        // The outbox tries again, when the platform says and in its order.
        connector.client.pipeline.removePolicy({ name: 'defaultRetryPolicy' })
        context.onSendActivities((_, activities, next) => {
          // It answers nothing: the event that stands in for a message here is none of the platform's.
          for (const one of activities) delete one.replyToId
          return next()
        })
        id = (await context.sendActivity(activity as never))?.id
      })
      return id
    },
  }
}
