import { createServer } from 'node:http'
import { ActivityHandler, BotAdapter, ConversationState, MemoryStorage, TurnContext } from 'botbuilder'
import { readAll, report } from './child.ts'

/** The peer: botbuilder's own ActivityHandler and ConversationState over its in-memory storage, echoing. Not durable, and understands nothing. */
class BareAdapter extends BotAdapter {
  async sendActivities(context: TurnContext, activities: object[]) {
    context.turnState.set('said', activities)
    return activities.map(() => ({ id: '1' }))
  }
  async updateActivity() {}
  async deleteActivity() {}
  async continueConversation() {}
  async take(activity: object, logic: (context: TurnContext) => Promise<void>) {
    const context = new TurnContext(this, activity)
    await this.runMiddleware(context, logic)
    return context.turnState.get('said')
  }
}

const state = new ConversationState(new MemoryStorage())
const count = state.createProperty<{ turns: number; padding: string }>('count')
const bot = new ActivityHandler()
bot.onMessage(async (context, next) => {
  const own = await count.get(context, { turns: 0, padding: 'x'.repeat(2000) })
  own.turns++
  await context.sendActivity(`${context.activity.text} ${own.turns}`)
  await next()
})
const adapter = new BareAdapter()
const server = createServer(async (request, response) => {
  const { id, text } = JSON.parse(await readAll(request)) as { id: string; text: string }
  const conversation = { id: String(request.headers.authorization) }
  const activity = {
    type: 'message',
    id,
    text,
    channelId: 'web',
    from: { id: 'shopper' },
    recipient: { id: 'bot' },
    conversation,
    serviceUrl: 'http://localhost',
  }
  const said = await adapter.take(activity, async context => {
    await bot.run(context)
    await state.saveChanges(context)
  })
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ replies: said }))
}).listen(0, () => report((server.address() as { port: number }).port))
