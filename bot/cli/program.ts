import { readFileSync } from 'node:fs'
import { Command } from 'commander'

/** The `aisle` command. Each subcommand loads what it needs and nothing else, so that all of them start fast. */
export function createProgram(): Command {
  const program = new Command('aisle')
    .description('The open framework for conversational shopping assistants.')
    .version(version(), '--version', 'print the version')
    .exitOverride()
    .showHelpAfterError('(add --help for what it takes)')
  const data = [
    '--data <folder>',
    'folder with the shop and the conversations (default: AISLE_DATA, else ./data)',
  ] as const
  const json = ['--json', 'print JSON'] as const

  program
    .command('start')
    .description('serve the shop, its chat and its channels over HTTP')
    .option('--port <number>', 'port to listen on (default: PORT, else 3000)')
    .option(...data)
    .option(...json)
    .action(async options => (await import('./start.ts')).start(options))
  program
    .command('chat')
    .description('talk to the assistant in the terminal')
    .option(...data)
    .option('--conversation <id>', 'conversation to go on with', 'chat')
    .option(...json)
    .action(async options => (await import('./chat.ts')).chat(options))
  program
    .command('say <text>')
    .description('say one thing and print what is said back; "2" picks the second choice')
    .option(...data)
    .option('--conversation <id>', 'conversation to go on with', 'chat')
    .option('--id <id>', 'the message’s own id: the same id again gets the same answer and changes nothing')
    .option('--locale <tag>', 'language of the shopper, e.g. en-GB')
    .option(...json)
    .action(async (text, options) => (await import('./say.ts')).say(text, options))
  program
    .command('journal')
    .description('what the assistant changed, and which questions it could not answer, in order')
    .option('--conversation <id>', 'of one conversation; left out: of all')
    .option('--action <name>', 'only of this kind, such as unanswered-question or cancel-order')
    .option('--latest <count>', 'how many over all conversations', '50')
    .option(...data)
    .option(...json)
    .action(async options => (await import('./journal.ts')).journal(options))

  program
    .command('notify <customer> <text>')
    .description('say something to a customer (id or e-mail) unasked, where they are reached best; status 1 if nowhere')
    .option('--marketing', 'it is advertising: only for who agreed to that')
    .option('--key <key>', 'the same key again says nothing more, and tells what became of it')
    .option(...data)
    .option(...json)
    .action(async (customer, text, options) => (await import('./notify.ts')).notify(customer, text, options))

  const conversations = program.command('conversations').description('look at conversations')
  conversations
    .command('list')
    .description('the latest conversations')
    .option(...data)
    .option('--limit <number>', 'how many', '20')
    .option(...json)
    .action(async options => (await import('./conversations.ts')).list(options))
  conversations
    .command('show <id>')
    .description('what was said, word for word')
    .option(...data)
    .option('--trace', 'with how each message was understood and decided')
    .option(...json)
    .action(async (id, options) => (await import('./conversations.ts')).show(id, options))

  conversations
    .command('files <id>')
    .description('fetch the pictures, voice notes and files that a shopper sent; status 1 when one is gone')
    .option('--out <folder>', 'where to', './files')
    .option(...data)
    .option(...json)
    .action(async (id, options) => (await import('./conversation-files.ts')).files(id, options))

  const outbox = program.command('outbox').description('what is sent to shoppers')
  outbox
    .command('list', { isDefault: true })
    .description('the latest: waiting, sent, or failed and why')
    .option('--state <state>', 'only what is waiting, sent or failed')
    .option('--limit <number>', 'how many', '20')
    .option(...data)
    .option(...json)
    .action(async options => (await import('./outbox.ts')).list(options))
  outbox
    .command('retry <id...>')
    .description('let the server send once more what failed; status 1 when it has not')
    .option(...data)
    .option(...json)
    .action(async (ids, options) => (await import('./outbox.ts')).retry(ids, options))

  const channels = program.command('channels').description('where shoppers can write')
  channels
    .command('list', { isDefault: true })
    .description('each channel: on or off, what is missing, and where to get it')
    .option(...json)
    .action(async options => (await import('./channels.ts')).list(options))
  channels
    .command('check <name>')
    .description('ask the platform whether the credentials and the webhook are right; status 1 when they are not')
    .option(...json)
    .action(async (name, options) => (await import('./channels.ts')).check(name, options))
  channels
    .command('manifest <name>')
    .description('write what the platform has to be told: app manifest, interaction model, agent')
    .option('--out <folder>', 'where to (default: a single file is printed)')
    .option(...data)
    .option(...json)
    .action(async (name, options) => (await import('./channel-manifest.ts')).manifest(name, options))

  const shop = program.command('shop').description('the shop’s data')
  shop
    .command('import <folder>')
    .description('import a folder in Aisle’s format, or the retail shop of τ-bench')
    .option(...data)
    .option(...json)
    .action(async (folder, options) => (await import('./shop.ts')).importFolder(folder, options))
  shop
    .command('check <folder>')
    .description('check a folder without importing it; status 1 when records have problems')
    .option(...json)
    .action(async (folder, options) => (await import('./shop.ts')).checkFolder(folder, options))
  shop
    .command('export <folder>')
    .description('write the shop in Aisle’s format')
    .option(...data)
    .option(...json)
    .action(async (folder, options) => (await import('./shop.ts')).exportFolder(folder, options))

  program
    .command('mail')
    .description('mails that were written, newest first: how a developer reads a sign-in code without a mail server')
    .option(...data)
    .option(...json)
    .action(async options => (await import('./mail.ts')).mails(options))

  const search = program.command('search').description('the product search')
  search
    .command('evaluate')
    .description('how well it ranks: products as JSON lines, judgments as CSV query,product,grade (0 to 3)')
    .requiredOption('--products <file>', 'id, title, description, brand, type, price, attributes')
    .requiredOption('--judgments <file>', 'query, product, grade')
    .option(...json)
    .action(async options => (await import('./search.ts')).evaluate(options))

  const nlu = program.command('nlu').description('the understanding')
  nlu
    .command('train')
    .description('train the understanding of every language into the cache')
    .option('--language <code...>', 'only these')
    .option('--out <folder>', 'where to (default: the cache)')
    .option(...json)
    .action(async options => (await import('./nlu.ts')).train(options))
  nlu
    .command('evaluate')
    .description(
      'train on one file, test on another; CSV text,intent or JSON [text, intent]; intent `oos` is out of scope',
    )
    .requiredOption('--train <file>', 'training file')
    .requiredOption('--test <file>', 'test file')
    .option(...json)
    .action(async options => (await import('./nlu.ts')).evaluateFiles(options))
  nlu
    .command('explain <text>')
    .description('which intent, how sure, and which words decided')
    .option('--language <code>', 'language; left out: the one the text is in')
    .option(...data)
    .option(...json)
    .action(async (text, options) => (await import('./nlu.ts')).explain(text, options))

  const size = program.command('size').description('size and fit')
  size
    .command('evaluate')
    .description(
      'train on one file, test on another; CSV customer,item,size,fit and, where known, height_cm,weight_kg,bust,body_type,age,category',
    )
    .requiredOption('--train <file>', 'training file')
    .requiredOption('--test <file>', 'test file')
    .option(...json)
    .action(async options => (await import('./size.ts')).evaluateFiles(options))

  const recommend = program.command('recommend').description('the recommendations')
  recommend
    .command('train')
    .description('fit the model of a data folder on its events and orders')
    .option(...data)
    .option(...json)
    .action(async options => (await import('./recommend.ts')).train(options))
  recommend
    .command('evaluate')
    .description('train on one file, rank for the customers of another; CSV with customer, item and perhaps timestamp')
    .requiredOption('--train <file>', 'training file')
    .requiredOption('--test <file>', 'test file')
    .option('--k <numbers>', 'lengths of the lists that are judged', '10,20')
    .option(...json)
    .action(async options => (await import('./recommend.ts')).evaluateFiles(options))
  return program
}

/** Sources and build both have a package.json two folders up. */
const version = (): string => JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version
