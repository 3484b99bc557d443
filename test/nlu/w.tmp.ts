import { readFileSync } from 'node:fs'
import { situation } from './shop.ts'
import { trainedUnderstander } from './trained.ts'
const u=await trainedUnderstander()
for (const t of readFileSync(process.argv[2]!,'utf8').split('\n')) { if(!t) continue; const r=u.understand(t,situation()); console.log('»',t,r.answer?'='+r.answer:'',r.correction?'CORR':''); for(const q of r.requests) console.log('   ',q.intent,q.confidence.toFixed(2), r.requests.length>1?JSON.stringify(q.text):'', q.entities.map(e=>`${e.negated?'!':''}${e.type}=${typeof e.value==='object'?JSON.stringify(e.value):e.value}`).join(' | ')) }
