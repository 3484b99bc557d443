import { describe } from 'vitest'
import { channelConformance } from './conformance.ts'
import { actions, dialogflow } from './google-subject.ts'

describe('the Actions SDK, by ear', () => channelConformance(actions(false)))
describe('the Actions SDK, with a screen', () => channelConformance(actions(true)))
describe('Dialogflow', () => channelConformance(dialogflow))
