import { shorten, utf16 } from '../length.ts'
import { type About, webhookUrl } from '../setup.ts'
import type { SlackValues } from './settings.ts'

/** What the assistant does in a workspace, and the right to it. `channels:history` and the like are for threads. */
export const scopes = [
  'app_mentions:read',
  'channels:history',
  'chat:write',
  'commands',
  'files:read',
  'groups:history',
  'im:history',
  'im:write',
  'mpim:history',
  'users:read',
]

/** Slack takes names of so many characters. */
export const maxName = 35

/** The app as Slack creates it “from a manifest” (docs.slack.dev/reference/app-manifest). */
export function manifestOf(values: Pick<SlackValues, 'SLACK_APP_NAME' | 'SLACK_COMMAND'>, about: About): string {
  const url = webhookUrl('slack', about) ?? 'https://YOUR-SERVER/channels/slack'
  const name = values.SLACK_APP_NAME ?? shorten(about.shop, utf16(maxName))
  const manifest = {
    display_information: { name, description: 'Finds products, answers questions, looks after orders.' },
    features: {
      app_home: { home_tab_enabled: false, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: name, always_online: true },
      slash_commands: [
        {
          command: values.SLACK_COMMAND,
          url,
          description: 'Ask the shop; only you see the answer.',
          usage_hint: 'waterproof hiking boots under 200',
          should_escape: true,
        },
      ],
    },
    oauth_config: { scopes: { bot: scopes } },
    settings: {
      event_subscriptions: {
        request_url: url,
        bot_events: ['app_mention', 'message.channels', 'message.groups', 'message.im', 'message.mpim'],
      },
      interactivity: { is_enabled: true, request_url: url },
      org_deploy_enabled: false,
      socket_mode_enabled: false,
      token_rotation_enabled: false,
    },
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}
