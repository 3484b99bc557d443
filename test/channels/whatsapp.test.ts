import { channelConformance } from './conformance.ts'
import { subject } from './whatsapp-subject.ts'

channelConformance(subject)
