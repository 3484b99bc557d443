import { describe } from 'vitest'
import { channelConformance } from './conformance.ts'
import { subject } from './slack-subject.ts'

describe('Slack', () => channelConformance(subject))
